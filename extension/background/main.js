/** Listeners only, registered synchronously, so that the browser wakes the worker for each of them. */

import { api } from "../shared/api.js";
import { loadIntoOpenMail, perform } from "./commands.js";
import { createMenus } from "./context_menus.js";
import { forgetTab, reply } from "./requests.js";

api.runtime.onMessage.addListener((message, sender, respond) => {
  void reply(message, sender).then(respond);
  return true; // the answer comes later
});

api.runtime.onInstalled.addListener(() => {
  createMenus();
  void loadIntoOpenMail();
});

api.contextMenus.onClicked.addListener(
  (info, tab) => void perform(String(info.menuItemId), tab, info.frameId),
);
api.commands.onCommand.addListener((command, tab) => void perform(command, tab));
api.tabs.onRemoved.addListener(tab => forgetTab(tab));
