import type { CSSProperties, ReactNode } from 'react'
import type { Rect } from '../../model/index.ts'
import type { Scene, ThemeName } from '../../scene/index.ts'
import styles from './Stage.module.css'
import { usePicture } from './usePicture.ts'

interface StageProps {
  readonly scene: Scene | undefined
  readonly theme: ThemeName
  /** The drawing in words. */
  readonly alt: string
  /** What lies over the picture, placed with `shareOf`. */
  readonly children?: (frame: Rect) => ReactNode
}

/** A whole drawing, as large as there is room. */
export function Stage({ scene, theme, alt, children }: StageProps) {
  const picture = usePicture(scene, theme)
  return (
    <div data-stage="" className={styles.stage}>
      {picture && (
        <div className={styles.sheet} style={shapeOf(picture.frame)}>
          <img className={styles.image} src={picture.url} alt={alt} draggable={false} />
          {children?.(picture.frame)}
        </div>
      )}
    </div>
  )
}

function shapeOf({ width, height }: Rect): CSSProperties & { readonly '--ratio': number } {
  return { aspectRatio: `${width} / ${height}`, '--ratio': width / height, maxWidth: width * 1.5 }
}

/** Where a rectangle of the drawing lies on the sheet. */
export function shareOf(rect: Rect, frame: Rect): CSSProperties {
  return {
    left: `${((rect.x - frame.x) / frame.width) * 100}%`,
    top: `${((rect.y - frame.y) / frame.height) * 100}%`,
    width: `${(rect.width / frame.width) * 100}%`,
    height: `${(rect.height / frame.height) * 100}%`,
  }
}
