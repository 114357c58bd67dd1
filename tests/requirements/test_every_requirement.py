"""Each requirement of the threat model, and the tests that prove it: a proof that vanishes is noticed here.

What is not proved, or only in part, is said in LEFT_OUT, in words that SECURITY.md can repeat.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]

GNUPG = "requirements/test_gnupg_is_read_strictly.py: "

PROOFS: Mapping[str, Sequence[str]] = {
    "R1 status has a pipe of its own, read as bytes": (
        GNUPG + "test_r1_status_never_shares_a_descriptor_with_what_gpg_says_to_people",
        "gpg/test_engine.py: test_what_gpg_logs_is_never_taken_for_status",
        "gpg/test_engine.py: test_status_that_gpg_can_not_have_written_is_a_failure",
        "corpus/test_corpus.py: test_the_case_holds",
        "fuzz/test_targets.py: test_thousands_of_damaged_inputs_are_read_or_refused",
    ),
    "R2 no text leaves the engine without integrity": (
        "corpus/test_corpus.py: test_the_case_holds",
        "gpg/test_keyring.py: test_one_changed_octet_makes_the_whole_message_refused",
        "operations/test_open.py: test_a_tampered_letter_shows_nothing",
        "services/test_files.py: test_a_damaged_file_gives_nothing",
        "services/test_files.py: test_what_the_disk_does_not_take_is_never_taken_for_the_whole",
        "e2e/test_reading.py: test_a_letter_that_was_tampered_with_shows_a_sentence_and_no_text",
    ),
    "R3 valid is said of each signature by itself": (
        "corpus/test_corpus.py: test_the_case_holds",
        "core/test_verdict.py: test_each_fault_has_its_verdict_and_reason",
        "core/test_verdict.py: test_different_signatures_are_warned_of_one_by_one_and_as_mixed",
    ),
    "R4 what is shown as signed is what gpg has hashed": (
        "corpus/test_corpus.py: test_the_case_holds",
        "fuzz/test_mutants.py: test_who_is_shown_as_the_signer_has_signed_just_what_is_shown",
        "services/test_opening.py: test_text_around_a_signed_one_is_not_shown_as_signed",
        "services/test_opening.py: test_a_changed_text_is_bad_and_not_repeated",
        "e2e/test_reading.py: test_a_changed_word_is_never_good",
    ),
    "R5 gpg gets one rebuilt block": (
        "corpus/test_corpus.py: test_the_case_holds",
        "services/test_opening.py: test_two_messages_are_two_parts",
        "fuzz/test_targets.py: test_thousands_of_damaged_inputs_are_read_or_refused",
    ),
    "R6 keys are named by full fingerprints": (
        GNUPG + "test_r6_keys_are_named_to_gpg_by_fingerprint_only",
        "gpg/test_keyring.py: test_a_recipient_is_a_full_fingerprint_and_nothing_else",
        "core/test_recipients.py: test_only_the_whole_address_counts",
        "operations/test_keys.py: test_keys_are_named_by_full_fingerprint_only",
    ),
    "R7 letters are sealed to verified or confirmed keys only": (
        "services/test_mail.py: test_an_unverified_key_is_asked_about_first",
        "services/test_mail.py: test_an_unusable_key_says_why",
        "gpg/test_keyring.py: test_nothing_is_sealed_to_a_key_that_does_not_serve",
        "corpus/test_command_line.py: test_the_command_line_holds",
    ),
    "R8 plaintext never touches the page": (
        "e2e/test_leaks.py: test_the_page_never_sees_what_is_read",
        "e2e/test_leaks.py: test_the_page_can_not_reach_into_the_reader",
        "e2e/test_leaks.py: test_drafts_saved_after_sealing_are_sealed",
        "e2e/test_composer.py: test_the_box_gets_the_sealed_letter_and_the_page_never_sees_its_text",
    ),
    "R9 after sealing, a mail leaves sealed or not at all": (
        "requirements/test_killed_sealing.py: test_r9_gpg_is_killed_at_each_step",
        "requirements/test_killed_sealing.py: test_r9_gpg_is_killed_while_a_passphrase_is_asked_for",
        "requirements/test_killed_sealing.py: test_r9_the_agent_is_killed_at_each_step",
        "requirements/test_killed_sealing.py: test_r9_the_host_is_killed_at_each_step",
        "requirements/test_killed_sealing.py: test_r9_the_host_is_killed_with_a_part_of_the_letter_in_it",
        "requirements/test_killed_sealing.py: test_r9_the_app_is_killed_at_each_step",
        "requirements/test_killed_sealing.py: test_r9_the_socket_is_cut_at_each_step",
        "requirements/test_killed_sealing.py: test_r9_the_socket_is_cut_within_the_letter_and_within_the_answer",
        "e2e/test_faults.py: test_the_app_dies_in_the_middle_and_the_text_stays",
        "e2e/test_faults.py: test_whoever_dies_in_the_middle_nothing_plain_is_sent_and_the_text_stays",
        "e2e/test_compose.py: test_a_changed_letter_is_not_sent",
        "extension/content/safety.test.js: plaintext added beside the sealed text may not leave",
        "extension/content/safety.test.js: a letter whose sealing failed may not leave by itself",
        "extension/content/safety.test.js: a letter that is being sealed may not leave",
    ),
    "R10 an import looks first and takes what was named": (
        "gpg/test_incoming.py: test_a_look_at_a_key_changes_nothing",
        "gpg/test_incoming.py: test_only_the_named_keys_are_imported",
        "gpg/test_incoming.py: test_a_secret_key_is_not_imported_as_a_public_one",
        "operations/test_keys.py: test_a_key_that_was_not_named_stays_out",
    ),
    "R11 bounded in size, memory and time": (
        GNUPG + "test_r11_a_bomb_is_refused_and_the_next_request_works",
        "requirements/test_bombs.py: test_r11_a_bomb_takes_bounded_memory_and_time",
        "requirements/test_bombs.py: test_r11_windows_stay_responsive_meanwhile",
        "requirements/test_bombs.py: test_r11_a_bomb_can_be_cancelled",
        "requirements/test_bombs.py: test_r11_a_bomb_can_be_cancelled_in_the_middle_of_what_comes_out",
        "ui/files/test_window.py: test_a_bomb_is_cancelled_in_the_middle_and_leaves_nothing",
        "e2e/test_flood.py: test_a_page_with_ten_thousand_blocks_stays_responsive",
    ),
    "R12 no TCP, a private socket, the peer's user checked": (
        "requirements/test_local_door.py: test_r12_another_user_can_not_connect",
        "requirements/test_local_door.py: test_r12_another_user_is_cut_off_even_where_the_folder_is_open_to_all",
        "requirements/test_local_door.py: test_r12_the_socket_is_private",
        "requirements/test_local_door.py: test_r12_whoever_names_an_origin_is_refused",
        "host/test_endpoint.py: test_a_socket_of_another_user_is_not_trusted",
        "host/test_endpoint.py: test_a_link_to_a_private_folder_is_not_trusted",
    ),
    "R13 every failure has a class and a sentence": (
        "corpus/test_corpus.py: test_the_case_holds",
        "corpus/test_command_line.py: test_a_refusal_for_programs_names_its_reason",
        "contract/test_operations.py: test_every_code_is_documented",
    ),
    "R14 any letters, everywhere": (
        "gpg/test_keyring.py: test_names_come_out_whole",
        "gpg/test_keyring.py: test_every_letter_survives_sealing_and_opening",
        "gpg/test_keyring.py: test_the_pinentry_is_asked_for_a_passphrase_in_any_letters",
        "corpus/test_corpus.py: test_the_case_holds",
    ),
    "R15 a hostile configuration or environment changes nothing": (
        GNUPG + "test_r15_a_hostile_gpg_conf_changes_no_verdict",
        GNUPG + "test_r15_a_hostile_environment_changes_no_verdict",
        "gpg/test_engine.py: test_gpg_sees_nothing_of_the_environment_that_it_does_not_need",
        "gpg/test_install.py: test_gpg_is_named_by_an_absolute_path",
    ),
    "R16 reading contacts nobody": (
        "requirements/test_local_door.py: test_r16_reading_contacts_nobody_and_needs_no_network",
        "extension/manifest.test.js: our pages load nothing from elsewhere, and no inline code",
    ),
    "R17 the sender is compared with the signer": (
        "core/test_verdict.py: test_the_sender_is_compared_with_verified_addresses_only",
        "core/test_text.py: test_look_alike_addresses_stay_different",
        "e2e/test_reading.py: test_a_signer_who_is_not_the_sender_is_told",
        "corpus/test_corpus.py: test_the_case_holds",
    ),
    "R18 names are shown with what would hide": (
        "core/test_text.py: test_what_would_hide_or_reorder_is_shown_by_its_number",
        "core/test_text.py: test_what_is_shown_is_one_printable_line",
        "core/test_text.py: test_a_long_name_is_cut_visibly",
        "ui/test_consent.py: test_a_name_that_looks_like_markup_is_shown_as_it_is",
    ),
    "R19 frames are bounded, strict, and refused one by one": (
        "requirements/test_local_door.py: test_r19_every_hostile_frame_of_the_corpus_is_read_or_refused",
        "fuzz/test_targets.py: test_thousands_of_damaged_inputs_are_read_or_refused",
        "extension/background/parts.test.js: more than 96 MiB is refused",
    ),
    "R20 the native host holds nothing and opens nothing": (
        "requirements/test_local_door.py: test_r20_no_operation_takes_a_path_or_a_programs_arguments",
        "host/test_main.py: test_another_extension_is_refused_and_nothing_of_it_reaches_the_app",
        "host/test_main.py: test_stray_output_goes_to_the_log_and_breaks_no_frame",
        "host/test_main.py: test_the_host_opens_no_file_but_its_own",
    ),
    "R21 uses of a key are asked for where no page can answer": (
        "requirements/test_prompts.py: test_r21_a_thousand_clicks_in_the_first_moment_answer_nothing",
        "requirements/test_prompts.py: test_r21_a_thousand_repeats_of_a_key_answer_nothing",
        "requirements/test_prompts.py: test_r21_a_page_can_not_raise_a_second_prompt",
        "ui/test_consent.py: test_no_answer_is_the_default",
        "ui/test_consent.py: test_enter_answers_nothing",
        "requirements/test_prompts.py: test_r21_a_prompt_does_not_come_in_front_of_a_full_screen",
        "e2e/test_leaks.py: test_a_faked_click_does_nothing",
    ),
    "R22 no text on disk or in logs": (
        "requirements/test_leaks.py: test_r22_a_secret_is_in_nothing_that_outlives_the_operation",
        "requirements/test_leaks.py: test_r22_nothing_is_left_of_an_operation_that_ends_in_the_middle",
        "requirements/test_leaks.py: test_r22_of_work_on_keys_nothing_secret_is_left",
        "e2e/test_leaks.py: test_the_app_writes_nothing_of_what_was_read",
        "e2e/test_leaks.py: test_gnupg_writes_nothing_of_what_was_read",
        "e2e/test_leaks.py: test_the_browser_writes_nothing_of_what_was_read",
        "qt/test_hardening.py: test_there_is_no_core_and_nobody_may_look_into_the_memory",
    ),
    "R23 the database is private, safe from kills, and keeps no letters": (
        "store/test_killed.py: *",
        "store/test_activity_log.py: test_what_was_cleared_is_not_in_the_file",
        "operations/test_open.py: test_no_plaintext_is_written_anywhere",
    ),
    "R24 exports are harmless to the program that reads them": (
        "services/test_activity.py: test_no_cell_of_a_csv_export_is_a_formula",
        "services/test_contact_exchange.py: *",
        "core/test_phone.py: test_what_a_telephone_would_carry_out_is_no_number",
    ),
    "R25 attachments have harmless names and take nobody's place": (
        "core/test_mime.py: test_a_file_name_is_no_path_option_or_trick",
        "core/test_mime.py: test_every_file_name_is_safe_and_stays_so",
        "services/test_files.py: test_an_opened_file_never_takes_the_place_of_another",
        "disk/test_unpack.py: test_a_name_that_leads_out_is_refused_and_nothing_stays",
        "disk/test_unpack.py: test_no_file_may_be_run_after_unpacking",
    ),
    "R26 the extension reaches webmails only": (
        "requirements/test_local_door.py: test_r26_the_extension_reaches_webmails_only_and_shows_pages_to_nobody_else",
        "extension/background/router.test.js: another extension is nobody",
        "extension/manifest.test.js: no page or extension from outside may connect",
        "e2e/test_mark.py: test_no_page_can_frame_or_fetch_the_pages_that_show_it",
        "e2e/test_leaks.py: test_a_page_can_not_frame_the_reader_itself",
        "e2e/test_hostile_extension.py: *",
    ),
    "R27 weak things are named": (
        GNUPG + "test_r27_weak_signatures_are_named_and_never_good",
        "core/test_verdict.py: test_a_short_key_is_weak",
    ),
    "R28 a gpg that is too old is named": (
        GNUPG + "test_r28_a_gpg_that_is_too_old_is_named",
        "gpg/test_engine.py: test_an_old_gpg_is_named_with_what_is_needed",
        "gpg/test_fixes.py: *",
        "browsers/test_doctor.py: test_a_gnupg_without_a_known_fix_works_and_is_told_with_what_to_do",
    ),
    "R29 a second program is asked about good signatures": (
        "gpg/test_second_opinion.py: *",
        "services/test_second_opinion.py: *",
        "extension/pages/reader/verdicts.test.js: a good signature that a second program doubts is not reassuring",
    ),
    "R30 a letter says for whom it was made": ("corpus/test_corpus.py: test_the_case_holds",),
    "R31 a key that changed is asked about once, and what it was is remembered": (
        "services/test_key_watch.py: *",
        "core/test_key_changes.py: *",
        "store/test_key_memory.py: *",
        "store/test_key_notes.py: *",
        "operations/test_encrypt.py: test_the_person_is_asked_about_a_changed_key_once_with_the_old_fingerprint",
        "ui/contacts/test_window.py: test_a_changed_key_is_told_until_it_was_compared_and_stays_in_the_history",
    ),
    "R32 memory is limited": ("requirements/test_bombs.py: test_r11_a_bomb_takes_bounded_memory_and_time",),
    "R33 releases are signed, listed in parts, and the same bytes when made again": ("test_release.py: *",),
    "R34 secrets are taken off the clipboard": (
        "qt/test_clipboard.py: test_a_secret_is_taken_off_after_a_while",
        "qt/test_clipboard.py: test_what_was_copied_meanwhile_stays",
        "qt/test_clipboard_on_a_desktop.py: test_a_lock_takes_secrets_off",
        "qt/test_clipboard_on_a_desktop.py: test_the_end_takes_secrets_off",
        "qt/test_clipboard_on_a_desktop.py: test_what_is_copied_out_of_a_line_is_marked_however_it_was_copied",
    ),
}

LEFT_OUT: Mapping[str, str] = {
    "R28": "a distribution's own fixes are known for the packages of Debian and Ubuntu, not for those of others",
    "R29": "only where sqop or sqv is installed, for algorithms that Sequoia has, and for files up to 64 MiB",
    "R30": "the recipient that a signature names is read and compared; none is written: GnuPG 2.2 has no option",
    "R32": "by our count of what GnuPG writes, which ends it; no cgroup, as not every session has one to set",
    "R33": "the same bytes are proved on one machine; another zlib may pack them differently",
    "R34": "what is copied out of a letter in the browser stays on the clipboard; the desktop's copies are taken off",
}


@cache
def _names(file: str) -> set[str]:
    text = (TESTS / file).read_text(encoding="utf-8")
    if file.endswith(".js"):
        return set(re.findall(r"\btest\(\s*\"([^\"]+)\"", text))
    return set(re.findall(r"^def (test_\w+)\(", text, re.MULTILINE))


@pytest.mark.parametrize("proof", sorted({proof for proofs in PROOFS.values() for proof in proofs}))
def test_the_proof_is_there(proof):
    file, name = proof.split(": ", 1)
    names = _names(file)
    assert names if name == "*" else name in names


def test_every_requirement_is_proved_or_said_to_be_left_out():
    numbered = {title.split()[0] for title in PROOFS} | set(LEFT_OUT)
    assert numbered >= {f"R{number}" for number in range(1, 35)}


def test_what_is_left_out_is_told_to_the_public():
    told = (TESTS.parent / "SECURITY.md").read_text(encoding="utf-8")
    assert [number for number in LEFT_OUT if f"{number}:" not in told] == []
