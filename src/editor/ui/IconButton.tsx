import type { ComponentPropsWithRef, ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Button.module.css'
import { Tooltip } from './Tooltip.tsx'

interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  /** Its name: spoken, and shown on hover. */
  readonly label: string
  readonly icon: ReactNode
  readonly keys?: string | undefined
  readonly small?: boolean
}

/** A button that is an icon; its name stands in a tooltip. */
export function IconButton({ label, icon, keys, small, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} keys={keys}>
      <button
        type="button"
        aria-label={label}
        className={classes(styles.iconButton, small && styles.smallIcon, className)}
        {...rest}
      >
        {icon}
      </button>
    </Tooltip>
  )
}
