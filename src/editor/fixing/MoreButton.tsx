import { useLanguage } from '../i18n/index.ts'
import { Button } from '../ui/Button.tsx'
import { words } from './words.ts'

interface Props {
  /** How many are not shown, and how many of them come at a time. */
  readonly hidden: number
  readonly portion: number
  readonly onMore: () => void
}

/** Shows more of a long list; nothing where all of it is there. */
export function MoreButton({ hidden, portion, onMore }: Props) {
  const text = words[useLanguage()]
  if (hidden <= 0) return null
  return (
    <Button small look="quiet" onClick={onMore}>
      {text.more(Math.min(hidden, portion), hidden)}
    </Button>
  )
}
