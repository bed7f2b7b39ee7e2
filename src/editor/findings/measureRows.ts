import styles from './Findings.module.css'

/** What the rows of a list have in common, in pixels. */
export interface RowShape {
  readonly head: Element
  /** Of the message. */
  readonly width: number
  /** From one of its lines to the next. */
  readonly line: string
  /** What a row has above and below its message. */
  readonly around: number
  readonly least: number
}

/** The shape of the rows of a list, as its first closed one is drawn; undefined where there is none. */
export function shapeOf(list: Element): RowShape | undefined {
  const item = list.querySelector(`.${styles.item}:not([data-open])`)
  const [head, message] = [item?.querySelector(`.${styles.head}`), item?.querySelector(`.${styles.message}`)]
  if (!item || !head || !message) return undefined
  const { paddingTop, paddingBottom, minHeight, lineHeight } = getComputedStyle(head)
  const border = heightOf(item) - heightOf(head)
  return {
    head,
    width: message.getBoundingClientRect().width,
    line: lineHeight,
    around: pixels(paddingTop) + pixels(paddingBottom) + border,
    least: pixels(minHeight) + border,
  }
}

/** How high the closed row of each message will be. Only their text is laid out, out of sight. */
export function measureRows(
  { head, width, around, least }: RowShape,
  messages: readonly string[],
): (readonly [message: string, height: number])[] {
  const ruler = document.createElement('div')
  ruler.className = styles.ruler ?? ''
  ruler.style.width = `${width}px`
  const lines = messages.map((message) => {
    const line = document.createElement('div')
    line.className = styles.message ?? ''
    line.textContent = message
    return { message, line }
  })
  ruler.append(...lines.map(({ line }) => line))
  head.append(ruler)
  const heights = lines.map(
    ({ message, line }) => [message, Math.max(least, heightOf(line) + around)] as const,
  )
  ruler.remove()
  return heights
}

const heightOf = (element: Element): number => element.getBoundingClientRect().height
const pixels = (length: string): number => Number.parseFloat(length) || 0
