import type { Recovery } from '../types.ts'

/**
 * How long recovery takes, and how much data it costs, in seconds (rule E4). The orders of magnitude are those of the
 * AWS whitepaper "Disaster Recovery of Workloads on AWS": real time for active/active, minutes for warm standby, tens of
 * minutes for pilot light, hours for backup and restore; the bounds in seconds are ours.
 */
export const recoveryTimes: Readonly<Record<Recovery['class'], Pick<Recovery, 'rto' | 'rpo'>>> = {
  'active-active': { rto: [0, 60], rpo: [0, 60] },
  'warm-standby': { rto: [30, 600], rpo: [1, 60] },
  'pilot-light': { rto: [600, 3600], rpo: [60, 600] },
  'backup-and-restore': { rto: [3600, 86_400], rpo: [3600, 86_400] },
}
