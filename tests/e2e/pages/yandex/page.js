// A webmail in the shape of Yandex Mail, as public sources describe it: hashed classes, bubbles, CKEditor.
const showMail = ({ sender, nodes, files = [], subject = "", reply_to = sender, answerable = true }) => {
  const body = make("div", { class: "react-message-wrapper__body MessageBody_body_pmf3j" });
  for (const node of nodes) body.append(build(node));
  const reply = make("button", { type: "button" }, "Ответить");
  reply.addEventListener("click", () => setTimeout(() => compose({ to: [reply_to], subject: `Re: ${subject}` }), 50));
  document.querySelector("#thread").append(
    make("div", { class: "react-message-wrapper" },
      make("span", { class: "Sender__email--9aQx1", "data-testid": "sender-email" }, sender),
      body,
      ...(answerable ? [reply] : []),
      ...files.map(name => make("a", { href: `/message_part/${encodeURIComponent(name)}?hid=1.2` }, name)),
    ),
  );
};

let composed = 0;

const chip = address =>
  make("span", { class: "js-yabble yabble-compose", "data-email": address, bubble: "", contenteditable: "false" }, address);

const compose = ({ to = [], cc = [], bcc = [], nodes = [], plain = false, subject = "" }) => {
  composed += 1;
  const field = (name, addresses) =>
    make("div", { class: `tst-field-${name}` },
      make("div", { is: "x-bubbles", class: "composeYabbles", contenteditable: "true", role: "textbox", "aria-label": name },
        ...addresses.map(chip)));
  const rich = make("div", { class: "cke_wysiwyg_div cke_editable", contenteditable: "true", role: "textbox", "aria-label": "Текст письма" });
  const area = make("textarea", { rows: "6", cols: "80" });
  const send = make("button", { type: "button", "aria-disabled": "false" }, "Send");
  const root = make("div", { class: "ComposePopup" },
    make("div", { class: "composeReact" },
      field("to", to), field("cc", cc), field("bcc", bcc),
      make("span", { class: "ComposeAddressFrom" }, "Alice <alice@example.org>"),
      make("input", { name: "subject", class: "ComposeSubject-TextField", value: subject }),
      plain
        ? make("div", { class: "composeReact__message-body" }, area)
        : make("div", { id: "cke_1_contents" }, rich),
      make("div", { class: "ComposeControlPanel" }, make("div", { class: "ComposeControlPanel-SendButton" }, send)),
    ),
  );
  document.querySelector("#composes").append(root);
  const input = make("input", { type: "file", multiple: "", hidden: "" });
  input.addEventListener("change", () => void takeFiles([...input.files], file => {
    const [stem, ending] = file.name.split(/(?=\.[^.]*$)/);
    root.append(make("div", { class: "ComposeAttachment" }, make("span", {}, stem), make("span", {}, ending)));
  }));
  root.querySelector(".composeReact").append(input);
  const text = plain ? plainText(area) : richText(rich, nodes, composed);
  send.addEventListener("click", () => {
    window.__sent.push(text());
    post("/send", text());
    root.remove();
    document.body.append(make("div", { "data-testid": "statusline_item_container" }, make("span", { name: "MessageSent" }, "Письмо отправлено")));
  });
  (plain ? area : rich).focus();
};

const plainText = area => {
  area.addEventListener("input", () => post("/autosave", area.value));
  return () => area.value;
};

// What is sent is the model, as text: a line for each block.
const richText = (rich, nodes, number) => {
  const editor = new Editor(`editor${number}`, rich);
  const holder = make("div", {}, ...nodes.map(build));
  editor.setData(new XMLSerializer().serializeToString(holder));
  const text = () => textOf(parsed(editor.getData()));
  editor.on(() => post("/autosave", text()));
  return text;
};

window.__compose = compose;
window.__show = showMail;
const start = async () => {
  const { mails = [], composes = [] } = await (await fetch("/fixture.json")).json();
  mails.forEach(showMail);
  composes.forEach(compose);
  const mailto = new URLSearchParams(location.search).get("mailto");
  if (location.pathname === "/compose" && mailto) {
    const { pathname, searchParams } = new URL(mailto);
    const bcc = (searchParams.get("bcc") ?? "").split(",").filter(Boolean);
    compose({ to: pathname.split(",").map(decodeURIComponent), bcc, subject: searchParams.get("subject") });
  }
  document.body.dataset.ready = "yes";
};
void start();
