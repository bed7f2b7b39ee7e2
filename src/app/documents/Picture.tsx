import { useEffect, useState } from 'react'
import type { ThemeName } from '../../scene/index.ts'
import styles from './Documents.module.css'
import { pictureOf } from './pictureOf.ts'

interface PictureProps {
  readonly text: string
  readonly theme: ThemeName
  readonly missing: string
}

/** A small picture of a document; its frame has its size before the picture is there, so nothing moves. */
export function Picture({ text, theme, missing }: PictureProps) {
  const [shown, setShown] = useState<{ readonly url?: string; readonly failed?: boolean }>({})
  useEffect(() => {
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
  }, [text, theme])
  return (
    <span className={styles.picture}>
      {shown.url && <img src={shown.url} alt="" />}
      {shown.failed && <span className={styles.missing}>{missing}</span>}
    </span>
  )
}
