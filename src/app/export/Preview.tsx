import { useEffect, useState } from 'react'
import { useText } from '../../editor/i18n/index.ts'
import { Button } from '../../editor/ui/Button.tsx'
import { useDerived } from '../../editor/ui/useStores.ts'
import { pictureSize } from '../../formats/index.ts'
import { fittingScale, isTooLarge, pictureSvg, underWay } from '../../store/index.ts'
import styles from './Export.module.css'
import { pictureOptions, type Choices } from './pictureOptions.ts'

/** Why there is no picture. */
type Without = 'failed' | 'cancelled'

interface PreviewProps {
  readonly choices: Choices
  readonly onChange: (choices: Choices) => void
}

/** The picture as it will be, and its size. */
export function Preview({ choices, onChange }: PreviewProps) {
  const text = useText().export
  const scene = useDerived((derived) => derived.scene)
  const { theme, background, findings, format, scale } = choices
  const [url, without] = usePicture({ theme, background, findings })
  const { width, height } = pictureSize(scene)
  const times = format === 'png' ? scale : 1
  const tooLarge = format === 'png' && isTooLarge({ width, height }, scale)
  const smaller = fittingScale({ width, height }, scale)
  const empty = scene.nodes.length + scene.groups.length === 0
  return (
    <figure className={styles.preview}>
      <div className={styles.paper} data-background={background} data-theme-of={theme}>
        {empty || without ? (
          <p className={styles.sorry}>
            {empty ? text.empty : without === 'cancelled' ? text.previewCancelled : text.previewFailed}
          </p>
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

type Look = Pick<Choices, 'theme' | 'background' | 'findings'>

/** Address of the picture, drawn anew when a choice changes its look; the last one stays until the next is there. What
 *  takes long is said, and can be done without. */
function usePicture({ theme, background, findings }: Look) {
  const text = useText().export
  const [picture, setPicture] = useState<{ readonly url?: string; readonly without?: Without }>({})
  useEffect(() => {
    const unwanted = new AbortController()
    const draw = () => addressOf({ theme, background, findings })
    underWay(text.drawing, draw, { until: unwanted.signal }).then(
      (url) => {
        if (url === 'cancelled') return unwanted.signal.aborted || setPicture({ without: 'cancelled' })
        if (unwanted.signal.aborted) return URL.revokeObjectURL(url)
        setPicture({ url })
      },
      () => unwanted.signal.aborted || setPicture({ without: 'failed' }),
    )
    return () => unwanted.abort()
  }, [theme, background, findings, text])
  const { url } = picture
  useEffect(
    () => () => {
      if (url) URL.revokeObjectURL(url)
    },
    [url],
  )
  return [url, picture.without] as const
}

/** Where the picture is, ready to be shown. */
async function addressOf(look: Look): Promise<string> {
  const svg = await pictureSvg(pictureOptions({ format: 'svg', scale: 1, ...look, embed: false }))
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  await Object.assign(new Image(), { src: url }).decode()
  return url
}
