import { classes } from './classes.ts'
import styles from './AwsIcon.module.css'

interface AwsIconProps {
  /** Path of the icon package: `architecture-service/AmazonEC2`. Without one, a dashed frame stands for a box that
   *  AWS draws without an icon. */
  readonly icon: string | undefined
  readonly size: number
}

/** A service's picture, fetched when it comes into sight. The name always stands beside it, so it is silent. */
export function AwsIcon({ icon, size }: AwsIconProps) {
  // As large as the letters beside it, also where those are large.
  const side = `${size / 16}rem`
  const style = { width: side, height: side }
  if (!icon) return <span className={classes(styles.icon, styles.frame)} style={style} />
  return (
    <img
      src={`icons/${icon}.svg`}
      alt=""
      width={size}
      height={size}
      style={style}
      loading="lazy"
      decoding="async"
      draggable={false}
      // Resource icons are outlines made for light ground.
      className={classes(styles.icon, icon.startsWith('resource/') && styles.outlined)}
    />
  )
}
