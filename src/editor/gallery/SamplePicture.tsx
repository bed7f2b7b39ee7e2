import { useEffect, useState } from 'react'
import type { ThemeName } from '../../scene/index.ts'
import styles from './FirstSamples.module.css'
import { thumbnail } from './thumbnail.ts'

interface SamplePictureProps {
  readonly slug: string
  readonly theme: ThemeName
}

/** A sample's picture in a frame that has its size before the picture is there, so nothing moves. */
export function SamplePicture({ slug, theme }: SamplePictureProps) {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    let shown = true
    // Without a picture the name still says what it is.
    thumbnail(slug, theme).then(
      (made) => shown && setUrl(made),
      () => undefined,
    )
    return () => {
      shown = false
    }
  }, [slug, theme])
  return <span className={styles.picture}>{url && <img src={url} alt="" className={styles.image} />}</span>
}
