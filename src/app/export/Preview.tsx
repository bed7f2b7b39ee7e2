import { useEffect, useState } from 'react'
import { useText } from '../../editor/i18n/index.ts'
import { Button } from '../../editor/ui/Button.tsx'
import { useDerived } from '../../editor/ui/useStores.ts'
import { pictureSize } from '../../formats/index.ts'
import { fittingScale, isTooLarge, pictureSvg } from '../../store/index.ts'
import styles from './Export.module.css'
import { pictureOptions, type Choices } from './pictureOptions.ts'

interface PreviewProps {
  readonly choices: Choices
  readonly onChange: (choices: Choices) => void
}

/** The picture as it will be, and its size. */
export function Preview({ choices, onChange }: PreviewProps) {
  const text = useText().export
  const scene = useDerived((derived) => derived.scene)
  const { theme, background, findings, format, scale } = choices
  const [url, failed] = usePicture({ theme, background, findings })
  const { width, height } = pictureSize(scene)
  const times = format === 'png' ? scale : 1
  const tooLarge = format === 'png' && isTooLarge({ width, height }, scale)
  const smaller = fittingScale({ width, height }, scale)
  const empty = scene.nodes.length + scene.groups.length === 0
  return (
    <figure className={styles.preview}>
      <div className={styles.paper} data-background={background} data-theme-of={theme}>
        {empty || failed ? (
          <p className={styles.sorry}>{empty ? text.empty : text.previewFailed}</p>
        ) : (
          url && <img src={url} alt={text.preview} className={styles.picture} />
        )}
      </div>
      <figcaption className={styles.size}>
        {empty ? '\u00a0' : text.pixels(Math.round(width * times), Math.round(height * times))}
        {tooLarge && (
          <p className={styles.tooLarge}>
            {text.tooLarge}
            {smaller && (
              <Button small onClick={() => onChange({ ...choices, scale: smaller })}>
                {text.smaller(smaller)}
              </Button>
            )}
            <Button small onClick={() => onChange({ ...choices, format: 'svg' })}>
              {text.asSvg}
            </Button>
          </p>
        )}
      </figcaption>
    </figure>
  )
}

/** Address of the picture, drawn anew when a choice changes its look; the last one stays until the next is there. */
function usePicture({ theme, background, findings }: Pick<Choices, 'theme' | 'background' | 'findings'>) {
  const [picture, setPicture] = useState<{ readonly url?: string; readonly failed?: boolean }>({})
  useEffect(() => {
    let wanted = true
    const options = pictureOptions({ format: 'svg', scale: 1, theme, background, findings, embed: false })
    pictureSvg(options).then(
      (svg) => wanted && setPicture({ url: URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })) }),
      () => wanted && setPicture({ failed: true }),
    )
    return () => {
      wanted = false
    }
  }, [theme, background, findings])
  const { url } = picture
  useEffect(
    () => () => {
      if (url) URL.revokeObjectURL(url)
    },
    [url],
  )
  return [url, picture.failed ?? false] as const
}
