import type { CommandName } from "../commands.ts";

/** What the list of keys says of each command: the keys as a reader knows them, and what they do. */
export type CommandWords = {
  readonly [name in CommandName]: readonly [keys: string, action: string];
};

/** English. */
export const commands: CommandWords = {
  search: ["/", "search"],
  open: ["Enter o", "go to what is said of the selection"],
  leave: ["Esc", "close, then deselect"],
  walk: ["arrows", "go to the nearest entity; in a text to the next name"],
  edge: ["n p", "next, previous relation of the entity"],
  claim: ["j k", "next, previous claim of the document"],
  cite: ["c", "copy the citation of the open claim"],
  zoom: ["+ -", "closer, farther"],
  fit: ["0", "fit all on the screen"],
  pan: ["Shift arrows", "move the view"],
  view: ["g t", "graph, table"],
  focus: ["f 1 2 3", "focus on the entity, with so many steps"],
  expand: ["x", "expand: bring its neighbours"],
  hide: ["h", "hide the entity"],
  pin: ["l", "pin it, let it go"],
  move: ["Alt arrows", "move the entity"],
  pathStart: ["s", "begin a path at the entity"],
  pathEnd: ["e", "end the path at the entity"],
  conflicts: ["b", "conflicts"],
  read: ["d", "document of the open claim"],
  articles: ["a", "read articles"],
  play: ["r", "play through time, stop"],
  undo: ["Ctrl Z", "undo"],
  redo: ["Ctrl Shift Z", "redo"],
  keys: ["?", "these keys"],
};
