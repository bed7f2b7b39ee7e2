const never = '\0'

/** The same text in one piece. The engine keeps what was put together of many as a tree of them: of all the shapes of a
 *  large drawing a million objects, each of which it visits, the page standing still, whenever it tidies up its memory. */
export function inOnePiece(text: string): string {
  // To search a text it puts it in one piece, for good. What is found must matter, or it does not search.
  return text.includes(never) ? text.replaceAll(never, never) : text
}
