<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
  <context>
    <name>ActivityWindow</name>
    <message>
      <source>Activity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Browser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each use of your keys. What you wrote or read is never kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Clear…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export activity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exported to %s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear the whole activity list?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The entries can't be brought back. Export them first if you may need them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Clear</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AdvisorWindow</name>
    <message>
      <source>Advisor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the advisor goes by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore all &amp;defaults</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When to call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call or write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remarks that point to one way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where does this come from?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After %n calls, your own figures stand beside each time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your calls: %1 of %2 were answered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yours: %1 % of %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Positive numbers speak for the phone, negative ones for a letter; 0 switches a rule off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Default</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Theirs, where nothing else is known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When these words are in what somebody says, Sealpost proposes the way; you confirm it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hours are written as 09:00-17:00, and are at least one hour long.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BackupDialog</name>
    <message>
      <source>Back up this key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file holds everything to bring the key back. It opens with a code that you write down and keep elsewhere, and the key in it still needs its passphrase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The code that opens the file. It is shown only now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On &amp;paper…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Save a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Making the backup…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the code down now, and keep it apart from the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backed up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paper backup to print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print the file, then delete it. Whoever finds the paper still needs the passphrase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ready to print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preparing the pages…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CertifyDialog</name>
    <message>
      <source>Whose key is it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the owner for the fingerprint, by phone or in person, and compare every group.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Every group is the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only for &amp;me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It stays on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For &amp;others too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whoever gets the key from you sees that you vouch for it, for ever.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Call later…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is &amp;theirs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noting it…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ComposerWindow</name>
    <message>
      <source>Whose key signs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bcc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cc, &amp;Bcc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not encrypted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mail servers and the webmail see the subject. Keep it neutral.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Cc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sub&amp;ject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Encrypt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Si&amp;gn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Hide recipients</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sealed text then does not say for whom it is. To and Cc of the mail still do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add &amp;files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sig&amp;nature…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Save as…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seal and co&amp;py</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sealed letter: %s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sealed letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign and co&amp;py</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have no key of your own, so letters can't be signed, and you can't read them afterwards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import a key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys (*.asc *.gpg *.pgp *.key)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your OpenPGP key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hello,

I would like to write to you in sealed letters that only you can open. Please send me your public OpenPGP key as a file, and tell me a number where I can call you to compare its fingerprint.

If you have no key yet: sealpost.org and gnupg.org show how to make one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The request is open in your mail program. Send it from there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No mail program opens here. The request is on the clipboard: paste it into a mail to %s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sealed letter is on the clipboard. Paste it into the webmail, and nothing else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The signed letter is on the clipboard. It can be read by everybody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sealing… GnuPG may ask for your passphrase in a window of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seal with it &amp;this time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mail file (*.eml)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sealed text (*.asc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the sealed letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved: %s</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CreateKeyDialog</name>
    <message>
      <source>Create a key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in 2 years (can be extended)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in 1 year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in 5 years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>never</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Curve 25519 (modern, small)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RSA 4096 (for old programs)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your &amp;name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail &amp;address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Expires</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GnuPG will ask for a passphrase in a window of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Create</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A key of your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The name and address become part of the key; others will see them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Making the key. Enter the passphrase in GnuPG's window when it asks…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DeleteKeysDialog</name>
    <message>
      <source>Delete from this computer?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This can be undone for 30 days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleting…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bringing them back…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything is as it was.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DeleteOwnKeyDialog</name>
    <message>
      <source>Delete your own key?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Back it up first…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Delete for ever</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last backup: %s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no backup of it yet. Make one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleting…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only the backup can bring it back now.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DeletionsDialog</name>
    <message>
      <source>Bring back deleted keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No key was deleted in the last 30 days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is back: %s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bringing it back…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DoctorWindow</name>
    <message>
      <source>Check set-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checking…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check &amp;again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This takes a few seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each part was tried for real just now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to do is beside each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything works</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One thing needs mending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%s things need mending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>works</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fault</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ExpiryDialog</name>
    <message>
      <source>Change when the key expires</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in &amp;1 year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in &amp;2 years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in &amp;5 years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;never</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on a &amp;day:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day on which the key expires</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Subkeys get the same date. Others see it once they have the key again: send it to them or publish it afterwards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>C&amp;hange</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now it never expires.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now it expires on %s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changing the date…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It never expires now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It expires on %s now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>Give the public key to others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It holds no secret: anybody may have it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Into a &amp;mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Save a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exporting…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is on the clipboard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My OpenPGP key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is too long for a draft. Save a file and attach it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No program for mail opens here. Copy it, or save a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the public key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ExportSecretDialog</name>
    <message>
      <source>Save the secret key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The &amp;whole key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For another computer of yours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its s&amp;ubkeys only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For a device that may get lost: it opens letters but can't change the key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only its passphrase protects the file. For safe keeping, make a backup instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Save a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting for GnuPG…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FilesCard</name>
    <message>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove %s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Files go into a letter that you save as .eml. For the webmail, seal them as files and attach them.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Find in the letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FingerprintDialog</name>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Copy the fingerprint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To read on a call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>English words of the PGP word list; or read the groups above, letter by letter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QR code of the fingerprint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is on the clipboard.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>Import keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking at the keys…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your own key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is this whom you expect?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The secret part is imported too. Do this only with a key of your own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A key says nothing about whose it is until you compare its fingerprint with the owner.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Importing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Imported</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KeyActions</name>
    <message>
      <source>From &amp;files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From a f&amp;older…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the c&amp;lipboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From a &amp;backup file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From &amp;paper…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From a backup &amp;file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring back &amp;deleted keys…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys (*.asc *.gpg *.pgp *.key *.pub);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import the keys in a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>S&amp;ign with this key by default</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Back up…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the &amp;passphrase…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change when it &amp;expires…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Names and addresses…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the &amp;secret key…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Revoke…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Delete…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Verify whose it is…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Compare the fingerprint…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Give the public key to others…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whose &amp;word counts…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch &amp;off…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch &amp;on…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KeyDetails</name>
    <message>
      <source>Fingerprint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To read on a &amp;call, and as a QR code…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>User IDs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Subkeys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;What can be done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Verify…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Created</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expires</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Secret part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smartcard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owner's word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>taken back by the owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from {created} to {expires}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from {created}, for ever</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Came from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last refreshed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who vouches for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A signature that does not fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A key that is not here (…%s)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>taken back</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KeyDialog</name>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another program is using the keyring. Waiting until it is done…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GnuPG asks for the passphrase in a window of its own…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KeyListModel</name>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Created</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expires</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KeysWindow</name>
    <message>
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search by name, address, fingerprint or key ID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Create a key…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No key fits. Clear the search, or choose “All keys”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No keys yet. Create one of your own, or import those of the people you write to.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LetterEdit</name>
    <message>
      <source>Text of the letter</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LookUpDialog</name>
    <message>
      <source>Look a key up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Those whom you tick are told that you look for %s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Ask them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the mail provider %s itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asking…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They name different keys. Ask the owner which one is right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody has a key for this address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Anybody can make a key with any name: compare the fingerprint with its owner.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from %s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Import this key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Importing…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Sealpost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Browsers on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recent activity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version %s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start at &amp;login</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;New sealed letter…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Keys…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Sites and browsers…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Activity…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check set-&amp;up…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your keys can't be read at the moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look a&amp;gain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have no key yet. Create one now, or import the one that you have elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Create a key…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I&amp;mport…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the fingerprint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No browser was found here. Install Chromium or Firefox, then look again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing yet. Each use of your key will be listed here, without any content.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep Sealpost running?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no tray here to put it in. While it runs, your browsers can seal and open letters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Keep running</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PairedBrowsersList</name>
    <message>
      <source>Browser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>connected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Revoke</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None yet. The first time that a browser with the extension asks, you compare a code here.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PairingDialog</name>
    <message>
      <source>Sealpost: a new browser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%s wants to work with Sealpost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A browser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code: %s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press the Sealpost button in the browser's toolbar: it shows a code too. Pair the browser only if it is the same one, and only if you have just loaded or used Sealpost there. Once paired, pages of that browser can ask to use your key; you still answer each of them here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Don't pair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;The codes are the same</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PassphraseDialog</name>
    <message>
      <source>Change the passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GnuPG asks for the present passphrase, then for the new one, in windows of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backups that you made before keep the old passphrase. Make a new one afterwards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>C&amp;hange</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting for GnuPG…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The new passphrase holds from now on.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PeopleCard</name>
    <message>
      <source>no address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What now?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Look the key up…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Import it from a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Ask for it by mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seal with a &amp;password instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to do about the key of %s</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PermissionDialog</name>
    <message>
      <source>Sealpost: permission</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%s wants to seal and sign a letter with your key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%s wants to sign a text with your key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%s wants to open a sealed message with your key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%s wants to use your key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text is sealed for the people named below and signed in your name. The page gets the sealed text only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text gets your signature, so everybody can see that it is yours. It stays readable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The message is shown to you in a frame of Sealpost's own. The page never gets its text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Browser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Not now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ne&amp;ver</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Always for this site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;This time</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QWidget</name>
    <message>
      <source>%n more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No longer here: %s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was sealed to this key can't be opened any more, not even old letters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can't sign with it any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody can extend, change or revoke it any more without a backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can't seal letters to the owner until you import the key again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That you compared the fingerprint is forgotten with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you said about the owner's word is forgotten with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys that you have verified count as unverified: %s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was imported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Secret key: whoever has it can open and sign in your name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%n new keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%n keys changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%n keys as they were</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To confirm, type the end of its fingerprint: %s</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RestoreFileDialog</name>
    <message>
      <source>Bring a key back from a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file that ends in “-backup.asc”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its code: nine groups of four digits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>C&amp;hoose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Bring it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backup of a key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backups (*.asc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening the backup…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is back</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RestorePaperDialog</name>
    <message>
      <source>Bring a key back from paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scan the codes with a phone and paste their text, or type the lines; the order is free.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text of the paper backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Bring it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the lines…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is back</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RevokeDialog</name>
    <message>
      <source>Revoke this key for ever?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody can seal to it any more, and its signatures count no longer. Old letters can still be opened. This can't be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;No reason given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I have a ne&amp;w key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I don't &amp;use it any more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody else may ha&amp;ve it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier signatures count no longer either.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A word to everybody, if you like</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Revoke</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revoking…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now send the key to those who use it, or publish it: they learn of it only that way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revoked</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RevokeUserIdDialog</name>
    <message>
      <source>Not yours any more?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody who gets the key from now on sees that this name was taken back. This can't be undone once others have the key again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Take it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taking it back…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SignatureDialog</name>
    <message>
      <source>Under your letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>for example: weekdays 9 to 12</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Best &amp;hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With the &amp;fingerprint of this key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keeping it…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SitesWindow</name>
    <message>
      <source>Sites and browsers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May use your key to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Ask again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sites</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you answered when a site wanted to use your key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Browsers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you paired by comparing a code. A revoked browser can ask for nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No answers yet: Sealpost asks when a site first wants to use your key.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StatusWords</name>
    <message>
      <source>Starting…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting for you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something needs mending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No key yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No browser linked yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking for your keys and browsers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A site has asked for something. Answer it in Sealpost's window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With a key of your own you can sign letters and open sealed ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Link a browser below, then load the extension there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letters can be sealed and opened in %s.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SwitchDialog</name>
    <message>
      <source>Switch on again?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch off?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It can be sealed to again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It stays here but is not offered any more. You can switch it on again at any time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch &amp;on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch &amp;off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switching…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Starting…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open Sealpost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;New sealed letter…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Keys…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Sites and browsers…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Activity…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ad&amp;visor…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check set-&amp;up…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Lock now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TrustDialog</name>
    <message>
      <source>Whose word counts?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When this person has compared somebody else's fingerprint, does that count for you too?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I &amp;don't know</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It does not count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It never counts, whatever others say.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;A little</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It counts when three such people say the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Their word alone is enough.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What this key verifies is verified. Only for a key of your own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is &amp;mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>UnverifiedDialog</name>
    <message>
      <source>Sealpost: key not verified yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Don't use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Remember</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This &amp;letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%s keys are not verified yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key of %s is not verified yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%s wants to seal a letter. Anybody can make a key with any name: call the owner on a number that you know, and compare the whole fingerprint.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>UserIdsDialog</name>
    <message>
      <source>Names and addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add another. Either may be left empty; others will see both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail &amp;address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A&amp;dd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not yours any more (revoked)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the first: shown wherever the key is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not mine any more…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make it the first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adding…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changing…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Windows</name>
    <message>
      <source>Sealpost</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>composer</name>
    <message>
      <source>The letter has no subject. A short neutral one helps its reader to find it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The subject “%s” would fit every letter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The subject is not sealed, and “%s” stands in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You wrote “%s”, but no file is with the letter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This question may still wait for an answer: “%s”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>key verified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>key not verified yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>key expired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>key revoked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>key switched off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>key can't seal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no key</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>errors</name>
    <message>
      <source>GnuPG is not installed, or not where Sealpost can find it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install it ({install}), then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GnuPG {version} is too old: Sealpost needs {minimum} or later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Update GnuPG ({install}), then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GnuPG stopped without saying why (exit status {status}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run 'sealpost doctor' to see which part is at fault, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another program is using the keyring, so GnuPG could not finish.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the other program or wait for it, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk is full, so nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free some space, then try again; your text is still where it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The passphrase was not entered, so the key of {user_id} stayed locked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again and enter the passphrase in the GnuPG window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GnuPG has no window to ask for the passphrase of {user_id}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install a pinentry program (for example pinentry-qt), then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The passphrase for the key of {user_id} was wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The password does not open this message.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again, or ask the sender for the password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key is on a smartcard that is not inserted ({serial}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Insert the card and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no key of your own that can sign.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Create one or import one in Sealpost, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no key for {addresses}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import their keys, then try again; nothing was sealed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key of {addresses} can't be used ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask for a current key and import it; nothing was sealed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key of {addresses} is not verified yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare the fingerprint with its owner, or seal this letter with it after all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is named in To, Cc or Bcc.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a recipient, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” is not an e-mail address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct it, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” is not a full key fingerprint.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give all 40 (or 64) hexadecimal digits; shorter key IDs can be forged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” is no time at which a key can expire.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give a time from now (2y, 18m, 90d), a later day (2030-12-31), or “never”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” is too short for a name without an address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give at least five letters, or an e-mail address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a key of your own, with its private half on this computer ({fingerprints}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back it up first, then delete it by itself and confirm that in writing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was typed is not “{expected}”, so nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type exactly that if you mean this key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This deletion can't be undone any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import the key again from where you had it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is no backup of a key that Sealpost has made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the file that ends in “-backup.asc”, or import it as a key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These lines of the paper backup were not read rightly: {lines}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare them with the paper, letter by letter, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parts of the paper backup are missing: {missing}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add them, in any order, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These lines do not belong to one paper backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use the lines of one paper only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No backup of the key {fingerprint} is known, so it was not deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make one with --backup FILE, or say --without-backup if you have one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key has no name or address “{text}”, or more than one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give its whole text, or its number as 'sealpost keys show' lists them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no key {fingerprint} in the keyring.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import it, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no OpenPGP key in this text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the whole block, from BEGIN to END, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This block holds a secret key, which is never imported from a web page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If it is yours, import it in the Sealpost window; if not, delete the mail.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This key was not imported: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no text to seal or sign.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write something, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no password to seal this with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type one, or let Sealpost choose some words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This text is sealed already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo the first sealing, or send it as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no OpenPGP message in this text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select the whole block, from BEGIN to END, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This message can't be opened: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This message is not sealed to any key of yours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the sender to seal it again to your key {own}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is larger than Sealpost takes here ({size} of at most {limit} bytes).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use Files in the Sealpost window for large content.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GnuPG took longer than {seconds} seconds, so Sealpost stopped it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again; if it happens with one message only, that message may be made to harm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This was cancelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed; start it again whenever you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no contact {contact} (any more).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for it in Contacts, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A contact needs a name, an address or a number; this one has none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give it one of them, then save it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} was changed elsewhere meanwhile, so nothing was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the contact as it is now, then make your change again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{site} may not use your key to {operation}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change this in Sealpost under Sites and browsers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sealpost is already asking about a request of {site}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer in the Sealpost window first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{site} needs your permission to {operation}, but Sealpost has no window to ask in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run 'sealpost sites allow {site} --operation {operation}' if you want it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This browser is not paired with Sealpost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare the code that it shows with the one in the Sealpost window, and pair it there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This browser has not shown yet that it is paired.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again; if it stays, reload the extension.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This browser was not paired, because the codes were not confirmed as the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press Pair in Sealpost's window of the toolbar to compare them again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This browser is not paired, and Sealpost has no window to compare the code in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start Sealpost where it can show windows, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{operation}” can't be asked for from there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use the Sealpost buttons in the mail page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This version of Sealpost does not know “{operation}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Update Sealpost and its browser extension to the same version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sealpost could not read the browser's request ({detail}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reload the mail page; if it stays, update the extension.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{site} asks too often.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait {seconds} seconds, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The browser extension ({extension}) and the Sealpost app ({app}) do not fit together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Update the {older} to the newer version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The Sealpost app is not running and could not be started ({detail}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start Sealpost from your menu, or run 'sealpost' in a terminal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The Sealpost app stopped before it answered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again; Sealpost starts by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sealpost met a fault of its own (reference {reference}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again, and report it with the reference if it happens twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is already a file at {path}, and it was left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another name or folder, or say that it may be replaced.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} changed while it was being read, so nothing was made of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait until the other program has finished with it, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is {kind}, not a file or a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a file or a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The archive {path} was not unpacked: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep it as one file, or ask its sender what it is meant to be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” is no e-mail address, no full fingerprint and no web address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give an address such as zoe@example.org, a fingerprint of 40 digits, or https://…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{url}” is no web address that begins with https://.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys are fetched over https only; give such an address, or save the key and import the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” is not the name of a key server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give its name as in keys.example.org, with the port after a colon if it has one of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No directory is switched on, so nobody was asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose where to ask (--at in a terminal), or switch one on under Directories.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{directory} could not be asked: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the network and its proxy, then try again; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{directory} did not do it ({why}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The answer of {directory} was not used: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try another directory, or ask the person to send the key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{directory} has no key for {asked}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key of {user_id} is not yours, so it is not published from here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its owner decides where it can be found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key {fingerprint} names no address of {domain}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a user ID with the address first, or name another domain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No browser that Sealpost can work with was found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install Chromium or Firefox, or name a profile with --user-data-dir or --home.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No paired browser is called “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name one of these: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is the Sealpost that you work with: here, a browser is paired by comparing codes only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For tests and practice, set SEALPOST_HOME to a folder of its own first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{part} is not installed, and this command needs it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sealpost knows no browser called “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is managed by another program (read-only or a link), so Sealpost left it alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change it where it is managed, to name {launcher}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} can't be written ({detail}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the folder's permissions, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} can't be read ({detail}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the name and the permissions, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another Sealpost has the data open, so it was left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the Sealpost window (Quit) and every 'sealpost' in a terminal, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The backup {path} can't be used: it is damaged, or it is no backup of Sealpost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose an older one; your data is as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no backup “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name one as 'sealpost store status' lists them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your contacts, queue and settings are encrypted, and their key could not be had. {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open Storage in Sealpost and press Unlock to try again; nothing is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No store of secrets answers on this desktop ({detail}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start or unlock one (GNOME Keyring, KWallet), then try again; or keep the secret with GnuPG instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what} is not where it was kept ({where}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring that place back from your own backup, then try again; a password can also be given anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing on this desktop shows notices.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sealpost's own window and its tray icon remind you; a notification service would do it too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This desktop does not tell when it sleeps or locks its screen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lock Sealpost by hand, in the tray's menu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The advisor's rules can't be followed: in {path}, line {line}, {detail}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct that line, or restore the defaults in Sealpost under Advisor; until then the defaults count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is not a calendar that Sealpost can read ({detail}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export it again as iCalendar (.ics), then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No calendar server was named yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name one in Sealpost under Calendars, or with 'sealpost queue server ADDRESS --user NAME'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{address}” is not the address of a calendar on a secure server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the calendar's whole address as your provider names it; it begins with https://.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The calendar server {server} can't be reached ({detail}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is lost: what you change goes up at the next sync. Check the address and the network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The calendar server {server} does not take this name and password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the password anew; many services want an app password instead of your own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The calendar server {server} gave an answer that can't be used ({detail}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check that the address is that of a calendar which takes tasks (CalDAV), then sync again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing in the queue is called “{item}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It may have been undone or removed; look it up in the queue (or with 'sealpost queue list').</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” was changed meanwhile, so this was not done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at it as it is now, then do it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing left to undo there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the queue's history for what can still be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” is finished already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo that first, or queue it anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It says neither whom to reach nor what for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name a person, a number, an address or a goal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only a sealed letter can wait in the queue, and this text is not sealed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seal it first; the queue keeps no plain text.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>paper</name>
    <message>
      <source>Paper backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep this where nobody else finds it. It is useless without the passphrase, and with it, it is the key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To bring the key back: in Sealpost, Keys, “From paper…”; scan all codes with a phone and paste their</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>text, or type the lines below. A wrong line is named.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paper backup of an OpenPGP key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same as lines to type, in any order; each has its own checksum at its end:</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>plurals</name>
    <message numerus="yes">
      <source>Cop&amp;y the fingerprint</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys are chosen</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new keys</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys changed</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys as they were</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Reading the keyring: %n keys so far…</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>reasons</name>
    <message>
      <source>there is no OpenPGP block in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select the whole block, from BEGIN to END, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its end is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the whole message in the webmail (or download the original), then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its letters were changed on the way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download the original message and open that, or ask the sender to send it again as a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its checksum is wrong, so something was changed or lost on the way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download the original message and open that, or ask the sender to send it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there is something between its first line and the signed text that nobody signed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not rely on this text; ask the sender to sign it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the webmail changed the signed text, so its signature can't be checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download the original message and open that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is quoted, and quoting changes a signed text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the message that is quoted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is larger than Sealpost takes, or unpacks to more than that</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use Files in the Sealpost window for large content; do not open it if you don't know the sender.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is wrapped in more layers than any honest program makes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not open it; ask the sender what it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is not built as OpenPGP prescribes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the sender to send it again, and with which program it was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>several messages are joined in it, so nobody could tell which of them is signed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the sender to send them one by one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>another signed message lies inside; only the outer signature counts here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the inner message by itself to check it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there is no content in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the sender to send it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is encrypted without protection against changes, which can be used to steal its text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the sender to encrypt it again with a current program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it was changed after it had been encrypted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not rely on it; ask the sender to send it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it looks sealed but is not encrypted; anybody could read it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Treat it as an ordinary message, and tell the sender.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is not sealed to any key of yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the sender to seal it to your current key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its session key does not fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it was made for the newer standard RFC 9580, which your GnuPG can't read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the sender for a message in the older form (RFC 4880, version 4 keys).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is in a format that your GnuPG can't read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it uses a kind of encryption (AEAD) that your GnuPG can't read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the sender to switch AEAD or OCB off for your key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it uses an algorithm that your GnuPG does not know</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the sender to use RSA, Curve25519 or a NIST curve, and AES.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody has signed it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the sender to sign it if that matters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the signature is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the sender to send it again, or download the original message.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the signature file holds a message of its own in place of a signature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the sender for the true signature file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its signature is not one over a text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the sender to sign it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its signature does not fit the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not rely on this text; ask the sender.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it has several signatures, and not all of them are good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at each signature.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its signature has a condition that GnuPG does not know</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the sender with which program it was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its signature has expired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its signature uses a checksum (MD5, SHA-1 or RIPEMD-160) that can be forged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the sender to sign it with SHA-256 or better.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is dated in the future</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check this computer's clock, then ask the sender.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its signature is older than the key that made it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not rely on it; ask the sender.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the signer is not the sender that the mail names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the sender by another way whether the message is theirs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the signer meant it for somebody else, who has passed it on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the signer by another way whether it is meant for you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the signer's key is not in your keyring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Get the key from its owner and import it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody has verified that the key is its owner's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare the fingerprint with its owner.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the key has expired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask its owner for a current key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its owner has revoked the key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the key is too short or too old to be safe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask its owner for a new key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the part of the key that is used for sealing has expired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the key can't be used for sealing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask its owner for a key with an encryption part.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its owner has revoked one of the addresses of the key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write to an address that still stands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the key does not name that address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the person for the fingerprint of their key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the key has no name that it signed itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask its owner to export it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the key has more names than a person's key needs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare the fingerprint with its owner before you import it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>you have another verified key for this address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask its owner by another way whether the new key is theirs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there is no OpenPGP key in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the whole block, from BEGIN to END, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it holds a secret key, which is never taken from a mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If it is yours, import it in the Sealpost window; if not, delete the mail.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it only revokes a key and holds none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import it in the Sealpost window if you want that key to be revoked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>several keys fit that name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name the key by its full fingerprint.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a key is named by its full fingerprint here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give all 40 (or 64) hexadecimal digits.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>rules</name>
    <message>
      <source>Folk rules from a sales article; your own log counts more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The article names no study for its times.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Late afternoon: supported by a count of first calls (InsideSales, 2007, 100,000 calls): 16 to 18 h was best, and 13 to 14 h worst, so “right after lunch” is contradicted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thursday was best there. Friday is worst in the figures of ZoomInfo and PhoneBurner, so “the end of the week” holds for Thursday only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Monday morning: mixed. MightyCall finds Monday at 8 h best; ZoomInfo sees the most good answers on Monday and Tuesday.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All of these are sellers' figures from one market, without a control group; the differences are mostly a few points in a hundred.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ten minutes around the full hour, outgoing and reserved people, calm executives, silent employees: opinion.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The best sign is how this very person answered before (R13): that is your own log.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>12 to 13 h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From 13 h on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From 15 h on, besides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thursday and Friday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Monday before 13 h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each later working day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>8 to 11 h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>13 to 14 h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>16 to 18 h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tuesday to Thursday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Friday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The contact said which way they prefer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The article's interview on manners: ask directly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each confirmed remark that points to one way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The article's interview on manners: mind what people say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>… and all remarks together at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Meeting, conference call, trial, negotiation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The article: serious goals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clarify, feedback, recommendation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The article: in writing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An executive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The article: the higher, the calmer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An employee, at the first contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The article: in meetings, reads mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An employee who missed a call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The article: employees don't call back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two missed calls, not an employee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outgoing (reserved: the opposite)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The article's interview on manners: extraverts ask why you write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Often travelling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The article's interview on manners names travel; the direction is ours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outgoing and often travelling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The article's interview on manners: calls from the car</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Objections expected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The article: easier to persuade by voice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An answer is needed within two hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The article's interview on manners: answers in minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Many facts, links or files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The article's interview on manners: be complete, attach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each of the last three answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your own log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>… and all three together at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First contact with a serious goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The article's interview on manners: a voice carries feeling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Article: as the sales article says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field: as callers' figures say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>opinion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sellers' figures exist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>our inference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>partly contradicted by figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>your own log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a fact you entered</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>words</name>
    <message>
      <source>Seal and sign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check a signature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not permitted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>passphrase not entered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wrong passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>key missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>key not usable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>key not verified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sealed to somebody else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>message refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>took too long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>counts for nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>counts a little</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>counts like yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not said yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>never</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sealpost's own pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ask each time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>always</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yours, on a card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not verified yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>never to be trusted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vouched for by some</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>verified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>somebody else's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yours, on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yours, on a smartcard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yours, but its private half is not here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on this computer only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>for everybody to see</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the clipboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>made here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>current</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>expired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>revoked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>switched off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not usable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can be sealed to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expire within 30 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revoked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not verified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switched off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vouch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>log in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>linked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>needs repair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not linked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>can't be linked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the web: %s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a directory: %s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a mail at %s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a file: %s</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
