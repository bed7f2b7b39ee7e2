import CircleAlert from 'lucide-react/icons/circle-alert'
import CircleDot from 'lucide-react/icons/circle-dot'
import Info from 'lucide-react/icons/info'
import OctagonX from 'lucide-react/icons/octagon-x'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import type { Severity } from '../../checks/index.ts'

const marks = {
  error: OctagonX,
  high: TriangleAlert,
  medium: CircleAlert,
  low: CircleDot,
  info: Info,
} as const satisfies Record<Severity, unknown>

interface SeverityMarkProps {
  readonly severity: Severity
  readonly size?: number
}

/** A severity's own shape in its own colour: never colour alone. */
export function SeverityMark({ severity, size = 16 }: SeverityMarkProps) {
  const Mark = marks[severity]
  return <Mark size={size} color={`var(--${severity})`} aria-hidden="true" style={{ flex: 'none' }} />
}
