// A webmail in the shape of Gmail, as public sources describe it: compose windows, chips, a thread.
const showMail = ({ sender, nodes, clipped, files = [], subject = "", reply_to = sender, answerable = true }) => {
  const body = make("div", { class: "a3s aiL" });
  for (const node of nodes) body.append(build(node));
  const mail = make(
    "div", { class: "adn ads", "data-message-id": `#msg-f:${Math.random()}` },
    make("span", { class: "gD", email: sender }, sender),
    make("div", { class: "ii gt" }, body),
  );
  if (answerable) {
    const reply = make("div", { class: "DILLkc", role: "button", "aria-label": "Reply" }, "↩");
    reply.addEventListener("click", () => setTimeout(() => compose({ to: [reply_to], subject: `Re: ${subject}` }), 50));
    mail.prepend(make("table", {}, make("tr", {}, make("td", { class: "acX" }, reply))));
  }
  if (clipped) mail.append(make("div", { class: "iX" }, make("a", { href: "?view=lg" }, "View entire message")));
  const address = name => `application/octet-stream:${encodeURIComponent(name)}:${location.origin}/attachment/${encodeURIComponent(name)}`;
  const span = name => make("span", { class: "aZo", download_url: address(name) }, make("span", { class: "aV3" }, name));
  if (files.length > 0) mail.append(make("div", { class: "hq gt" }, ...files.map(span)));
  document.querySelector("#thread").append(mail);
};

const chip = address => make("div", { role: "option", class: "afV", "data-hovercard-id": address, "data-name": address }, address);

const compose = ({ to = [], cc = [], bcc = [], nodes = [], plain = false, subject = "" }) => {
  const field = (name, addresses) => make("div", { class: "anm", name }, `${name}: `, ...addresses.map(chip));
  const body = plain
    ? make("textarea", { class: "Ak", rows: "6", cols: "80" })
    : make("div", {
        class: "Am Al editable", contenteditable: "true", "g_editable": "true", role: "textbox", "aria-label": "Message Body",
      });
  if (!plain) body.append(...nodes.map(build));
  const send = make("div", { role: "button", tabindex: "0", class: "T-I J-J5-Ji aoO T-I-atl L3" }, "Send");
  const text = () => window.__boxText(body);
  body.addEventListener("input", () => post("/autosave", text()));
  const root = make(
    "div", { class: "M9", role: "dialog" },
    make("div", { class: "AD" },
      field("to", to), field("cc", cc), field("bcc", bcc),
      make("input", { name: "subjectbox", class: "aoT", placeholder: "Subject", value: subject }),
      make("div", { class: "Ap" }, body),
      make("div", { class: "IZ" }, make("div", { class: "Up" }, make("div", {}, send))),
    ),
  );
  send.addEventListener("click", () => {
    window.__sent.push(text());
    post("/send", text());
    root.remove();
    document.body.append(make("div", { class: "vh" }, "Message sent ", make("span", { id: "link_vsm", role: "link" }, "View message")));
  });
  document.querySelector("#composes").append(root);
  body.focus();
};

// Places for files come above each compose box while one is dragged over the page, and go after the drop.
const dropzones = () => [...document.querySelectorAll("body > .aC7")];
const showDropzones = () => {
  if (dropzones().length > 0) return;
  for (const root of document.querySelectorAll(".M9")) {
    const { left, top, width, height } = root.getBoundingClientRect();
    const zone = make("div", { class: "aC7 aWP" }, make("div", { class: "aC9" }, "Drop files here"));
    Object.assign(zone.style, {
      position: "absolute", left: `${left + 1}px`, top: `${top + 1}px`, width: `${width - 2}px`, height: `${height / 2}px`,
    });
    zone.addEventListener("dragover", event => event.preventDefault());
    zone.addEventListener("drop", event => {
      event.preventDefault();
      const files = [...event.dataTransfer.files];
      for (const each of dropzones()) each.remove();
      void takeFiles(files, file => root.append(make("div", { class: "dL" }, make("div", { class: "vI" }, file.name))));
    });
    document.body.append(zone);
  }
};
for (const type of ["dragenter", "dragover"]) {
  document.addEventListener(type, event => {
    if (event.dataTransfer?.types.includes("Files")) showDropzones();
  });
}

const people = asked => (asked ?? "").split(",").filter(Boolean);
window.__compose = compose;
window.__show = showMail;
const start = async () => {
  const { mails = [], composes = [] } = await (await fetch("/fixture.json")).json();
  mails.forEach(showMail);
  composes.forEach(compose);
  const asked = new URLSearchParams(location.search);
  const [to, bcc] = ["to", "bcc"].map(name => people(asked.get(name)));
  if (asked.get("view") === "cm") compose({ to, bcc, subject: asked.get("su") });
  document.body.dataset.ready = "yes";
};
void start();
