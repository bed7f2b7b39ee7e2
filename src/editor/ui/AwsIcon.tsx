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
  const measures = { width: size, height: size }
  if (!icon) return <span className={classes(styles.icon, styles.frame)} style={measures} />
  return (
    <img
      src={`icons/${icon}.svg`}
      alt=""
      {...measures}
      loading="lazy"
      decoding="async"
      draggable={false}
      // Resource icons are outlines made for light ground.
      className={classes(styles.icon, icon.startsWith('resource/') && styles.outlined)}
    />
  )
}
