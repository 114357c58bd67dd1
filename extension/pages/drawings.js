/** PURE  The line drawings of our pages: one shape for each meaning, so that none rests on colour alone. */

export const DRAWINGS = Object.freeze({
  good: "M12 3 4 6v6c0 5 3.4 8 8 9 4.6-1 8-4 8-9V6zM8.5 12l2.5 2.5 4.5-5",
  warn: "M12 4 2.5 20h19zM12 10v4.5M12 17.4v.1",
  bad: "M8 3h8l5 5v8l-5 5H8l-5-5V8zM9 9l6 6M15 9l-6 6",
  unknown:
    "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M12 16.6v.1",
  expired: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.5 2",
  revoked: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM5.7 5.7l12.6 12.6",
  weak: "M9.5 14.5 7 17a3.5 3.5 0 0 1-5-5l3-3M14.5 9.5 17 7a3.5 3.5 0 0 1 5 5l-3 3M8 5l1 2.5M16 19l-1-2.5",
  uncheckable: "M4 20l1-4L16 5l3 3L8 19zM3 3l18 18",
  unsigned: "M3 18c3-6 5-9 6-8s-2 6 0 6 3-4 5-4 0 3 2 3 2-1 5-2M4 21h16",
  locked: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  open: "M6 11h12v9H6zM8.5 11V7a3.5 3.5 0 0 1 6.700-1.300",
  key: "M8 12a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM11 13l9-9M16 8l3 3M13.5 10.5l2 2",
  file: "M6 3h8l4 4v14H6zM14 3v4h4",
  busy: "M12 3a9 9 0 1 0 9 9",
  close: "M6 6l12 12M18 6 6 18",
});

/** @typedef {keyof typeof DRAWINGS} DrawingName */
