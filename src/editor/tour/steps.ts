import { indexOf, setProp, type Design } from '../../model/index.ts'
import { derivedStore, documentStore, sessionStore, type SessionState } from '../../store/index.ts'
import { failureOf } from '../canvas/index.ts'
import { tryEdit } from '../ui/tryEdit.ts'
import type { TourWords } from './words.ts'

/** The real sample the tour is made of, and the part of it that is the fault. */
export const tourSample = 'rds-single-instance'
const fault = 'db'

/** What a step may look at. */
export interface TourState {
  readonly design: Design
  readonly session: Pick<SessionState, 'failed' | 'focus' | 'dialog'>
  /** Whether the verdict is on this design. */
  readonly judged: boolean
  /** Single points of failure. */
  readonly spofs: readonly string[]
  /** Findings that count. */
  readonly open: readonly { readonly key: string; readonly on: readonly string[] }[]
}

export interface TourStep {
  readonly id: keyof TourWords['steps']
  /** Whether what it asks for has happened. */
  readonly done: (state: TourState) => boolean
  /** Does it for those who only want to see. */
  readonly show: () => void
}

const aboutFault = ({ open }: TourState, key: string | undefined) =>
  open.some((finding) => finding.key === key && finding.on.includes(fault))

/** Each step ends by what is so, however it came about: no clock, no key that must be this one. */
export const steps: readonly TourStep[] = [
  {
    id: 'find',
    done: (state) => aboutFault(state, state.session.focus),
    show() {
      const finding = derivedStore.getState().findings.find(({ on, waived }) => !waived && on.includes(fault))
      sessionStore.getState().set({ panel: 'findings', focus: finding?.key })
    },
  },
  {
    id: 'fail',
    done: ({ session }) => session.failed.length > 0,
    show() {
      const failure = failureOf(
        documentStore.getState().design,
        fault,
        derivedStore.getState().analysis.failures,
      )
      if (failure !== undefined) sessionStore.getState().set({ failed: [failure], panel: 'simulate' })
    },
  },
  {
    id: 'heal',
    done: ({ session }) => session.failed.length === 0,
    show: () => sessionStore.getState().set({ failed: [], focus: undefined }),
  },
  {
    id: 'fix',
    done: ({ judged, spofs }) => judged && !spofs.includes(fault),
    show() {
      sessionStore.getState().set({ panel: 'inspector' })
      tryEdit('Multi-AZ', (design) => setProp(design, fault, 'multiAz', true), { select: [fault] })
    },
  },
  {
    id: 'export',
    done: ({ session }) => session.dialog === 'export',
    show: () => sessionStore.getState().set({ dialog: 'export' }),
  },
  { id: 'end', done: () => false, show: () => undefined },
]

/** The first step from `at` on that is not done yet. A drawing without the fault's part has nothing to show. */
export function stepAfter(at: number, state: TourState): number | undefined {
  if (!indexOf(state.design).nodes.has(fault)) return undefined
  const step = steps[at]
  return step?.done(state) ? at + 1 : at
}
