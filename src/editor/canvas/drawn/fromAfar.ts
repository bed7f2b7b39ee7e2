import { createContext } from 'react'

/** Whether the drawing is seen from so far that a part is a square of a few pixels: then that square is all of it that is
 *  in the page. What is only hidden is still gone through whenever the browser styles the page anew, and of thousands of
 *  parts that takes half a second. */
export const FromAfar = createContext(false)
