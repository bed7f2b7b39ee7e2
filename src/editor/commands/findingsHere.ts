import Icon from 'lucide-react/icons/list-checks'
import { shownOf, type Design, type Id } from '../../model/index.ts'
import { derivedStore } from '../../store/index.ts'
import { badgesOf } from '../findings/badgesOf.ts'
import { openFinding } from '../findings/openFinding.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'findingsHere',
  label: { en: 'Findings of the selected part', ko: '선택한 요소의 진단' },
  group: 'analysis',
  icon: Icon,
  keys: ['Shift+F'],
  when: ({ design, selection, findings }) => findings > 0 && keysOn(design, selection).length > 0,
  run: ({ design, selection, focus }) => {
    const keys = keysOn(design, selection)
    // Pressed again it goes on to the next of the part, round and round.
    const next = keys[(focus === undefined ? 0 : keys.indexOf(focus) + 1) % keys.length]
    if (next !== undefined) openFinding(next)
  },
}

function keysOn(design: Design, selection: ReadonlySet<Id>): string[] {
  const badges = badgesOf(design.edges, derivedStore.getState().findings, shownOf(design).standIns)
  const keys = [...selection].flatMap((id) => badges.get(id)?.findings.map(({ key }) => key) ?? [])
  return [...new Set(keys)]
}
