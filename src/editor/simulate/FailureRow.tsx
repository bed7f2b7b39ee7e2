import type { Failure } from '../../analysis/index.ts'
import { groupInfo, serviceOf } from '../../catalog/index.ts'
import { indexOf, type Design } from '../../model/index.ts'
import { sessionStore } from '../../store/index.ts'
import { secondsInWords } from '../../scene/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { AwsIcon } from '../ui/AwsIcon.tsx'
import { Switch } from '../ui/Switch.tsx'
import { useDerived, useDocument } from '../ui/useStores.ts'
import styles from './Simulate.module.css'
import { words } from './words.ts'

interface FailureRowProps {
  readonly failure: Failure
  readonly name: string
  readonly on: boolean
}

/** One thing that can fail, with its switch; when something else took it down, that is said. */
export function FailureRow({ failure, name, on }: FailureRowProps) {
  const language = useLanguage()
  const text = words[language]
  const icon = useDocument((document) => iconOf(document.design, failure))
  const state = useDerived((derived) => derived.simulation?.nodes.get(failure))
  const seconds = useDerived((derived) => derived.simulation?.seconds.get(failure))
  const hover = (id: string | undefined) => sessionStore.getState().set({ hovered: id })
  return (
    <li
      className={styles.failure}
      data-on={on || undefined}
      onPointerEnter={() => hover(partOf(failure))}
      onPointerLeave={() => hover(undefined)}
    >
      <AwsIcon icon={icon} size={20} />
      <span className={styles.name}>{name}</span>
      {state && state !== 'ok' && !on && (
        <span className={styles.state} data-state={state}>
          {text.state[state]}
          {seconds && ` ${secondsInWords(seconds, language)}`}
        </span>
      )}
      <Switch
        label={text.fail(name)}
        checked={on}
        onChange={() => sessionStore.getState().toggleFailed(failure)}
      />
    </li>
  )
}

/** The drawn part a failure is about, where it is just one. */
function partOf(failure: Failure): string | undefined {
  if (failure.startsWith('az:')) return undefined
  return failure.slice(failure.indexOf(':') + 1)
}

function iconOf(design: Design, failure: Failure): string | undefined {
  const index = indexOf(design)
  const node = index.nodes.get(failure)
  if (node) return serviceOf(node.service).icon
  const group = index.groups.get(partOf(failure) ?? '')
  return group ? groupInfo(group.kind).icon : groupInfo('az').icon
}
