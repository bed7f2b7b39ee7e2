import type { ComponentPropsWithRef, ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Button.module.css'

type Look = 'plain' | 'quiet' | 'primary'

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  readonly look?: Look
  readonly small?: boolean
  readonly icon?: ReactNode
}

/** A button with words, and an icon before them if given. */
export function Button({ look = 'plain', small, icon, children, className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={classes(styles.button, styles[look], small && styles.small, className)}
      {...rest}
    >
      {icon}
      <span className={styles.words}>{children}</span>
    </button>
  )
}
