import { useEffect, useRef, useState } from 'react'
import { useNear } from '../../editor/ui/useNear.ts'
import type { ThemeName } from '../../scene/index.ts'
import styles from './Documents.module.css'
import { pictureOf } from './pictureOf.ts'

interface PictureProps {
  readonly text: string
  readonly theme: ThemeName
  readonly missing: string
}

/** A small picture of a document, drawn when it comes into sight; its frame has its size before, so nothing moves. */
export function Picture({ text, theme, missing }: PictureProps) {
  const [shown, setShown] = useState<{ readonly url?: string; readonly failed?: boolean }>({})
  const frame = useRef<HTMLSpanElement>(null)
  const near = useNear(frame)
  useEffect(() => {
    if (!near) return
    let wanted = true
    const { value, giveBack } = pictureOf(text, theme)
    value.then(
      ({ url }) => wanted && setShown({ url }),
      () => wanted && setShown({ failed: true }),
    )
    return () => {
      wanted = false
      giveBack()
    }
  }, [near, text, theme])
  return (
    <span ref={frame} className={styles.picture}>
      {shown.url && <img src={shown.url} alt="" />}
      {shown.failed && <span className={styles.missing}>{missing}</span>}
    </span>
  )
}
