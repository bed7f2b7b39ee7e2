import { useEffect, useRef } from 'react'
import { partName } from '../../model/index.ts'
import { useLanguage } from '../i18n/index.ts'
import styles from './Compare.module.css'
import type { ComparedSide } from './compareSides.ts'
import type { Mark } from './differences.ts'
import type { useView } from './useView.ts'
import { words } from './words.ts'

interface PaneProps {
  readonly side: ComparedSide
  readonly title: string
  readonly lit: string | undefined
  readonly shared: ReturnType<typeof useView>
}

/** One picture with its differences marked; the wheel and the keyboard move and enlarge both at once. */
export function Pane({ side, title, lit, shared }: PaneProps) {
  const text = words[useLanguage()]
  const pane = useRef<HTMLDivElement>(null)
  const { view } = shared
  useEffect(() => (pane.current ? listen(pane.current, shared) : undefined), [shared])
  const { marks, picture } = side
  const { frame } = picture
  return (
    <div ref={pane} className={styles.pane} role="application" aria-label={text.picture(title)}>
      <div
        className={styles.sheet}
        style={{ transform: `translate(${view.x * 100}%, ${view.y * 100}%) scale(${view.scale})` }}
      >
        <svg className={styles.drawing} viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}>
          <title>{title}</title>
          <image href={picture.url} x={frame.x} y={frame.y} width={frame.width} height={frame.height} />
          {marks.map((mark) => (
            <MarkShape
              key={mark.id}
              mark={mark}
              lit={lit === mark.id}
              title={`${partName(side.design, mark.id)}: ${text.marks[mark.difference]}`}
            />
          ))}
        </svg>
      </div>
    </div>
  )
}

const signs = { added: 'M-5 0H5M0 -5V5', removed: 'M-5 0H5', changed: 'M-6 2Q-3 -4 0 0T6 -2' } as const

/** A frame round the part and a sign at its corner: the shape tells what the colour does. */
function MarkShape({
  mark,
  lit,
  title,
}: {
  readonly mark: Mark
  readonly lit: boolean
  readonly title: string
}) {
  const { x, y, width, height } = mark.rect
  const isLine = mark.type === 'edge'
  return (
    <g className={styles.mark} data-difference={mark.difference} data-lit={lit || undefined}>
      <title>{title}</title>
      {!isLine && <rect x={x - 4} y={y - 4} width={width + 8} height={height + 8} rx={8} />}
      <g transform={`translate(${isLine ? x + width / 2 : x - 4} ${isLine ? y + height / 2 : y - 4})`}>
        <circle r={9} />
        <path d={signs[mark.difference]} />
      </g>
    </g>
  )
}

type Shared = ReturnType<typeof useView>

/** Wheel, drag and keys on a pane. The browser's own listeners: a wheel must be kept from scrolling the page. */
function listen(pane: HTMLElement, { zoom, move, fit }: Shared): () => void {
  const onWheel = (event: WheelEvent) => {
    event.preventDefault()
    const box = pane.getBoundingClientRect()
    const at = { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height }
    if (event.ctrlKey || event.metaKey) zoom(Math.exp(-event.deltaY / 200), at)
    else move(-event.deltaX / box.width, -event.deltaY / box.height)
  }
  const onPointerMove = (event: PointerEvent) => {
    const box = pane.getBoundingClientRect()
    if (event.buttons !== 0) move(event.movementX / box.width, event.movementY / box.height)
  }
  const acts = keys({ zoom, move, fit })
  const onKeyDown = (event: KeyboardEvent) => {
    const act = acts[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  pane.tabIndex = 0
  pane.addEventListener('wheel', onWheel, { passive: false })
  pane.addEventListener('pointermove', onPointerMove)
  pane.addEventListener('keydown', onKeyDown)
  return () => {
    pane.removeEventListener('wheel', onWheel)
    pane.removeEventListener('pointermove', onPointerMove)
    pane.removeEventListener('keydown', onKeyDown)
  }
}

function keys({ zoom, move, fit }: Omit<Shared, 'view'>): Partial<Record<string, () => void>> {
  const middle = { x: 0.5, y: 0.5 }
  return {
    ArrowLeft: () => move(0.1, 0),
    ArrowRight: () => move(-0.1, 0),
    ArrowUp: () => move(0, 0.1),
    ArrowDown: () => move(0, -0.1),
    '+': () => zoom(1.25, middle),
    '=': () => zoom(1.25, middle),
    '-': () => zoom(0.8, middle),
    '0': fit,
  }
}
