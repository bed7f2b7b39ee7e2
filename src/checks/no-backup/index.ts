import { has, isKnownService, propertiesOf } from '../../catalog/index.ts'
import { indexOf, partName, type Design, type Node } from '../../model/index.ts'
import { setProps } from '../fixing/setProps.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { isOff, isOn, isStated } from '../reading/props.ts'
import type { Check } from '../types.ts'

/** A store that is said not to be backed up. Few drawings show backups, so one that is silent is asked, not blamed. */
export const check: Check = {
  id: 'no-backup',
  pillar: 'reliability',
  source: [
    '003 · Hybrid Solutions on AWS',
    '000 · Design HA / fault-tolerant architecture',
    'AWS Well-Architected, Reliability pillar, REL 9: back up data',
  ],
  find: (design) =>
    design.nodes
      .filter((node) => canBeBackedUp(node) && isOff(node, 'backup') && !isCopied(design, node))
      .map((node) => ({
        on: [node.id],
        severity: 'medium',
        chain: [],
        params: {
          part: partName(design, node.id),
          copied: neighboursOf(design)
            .outOf(node.id)
            .some(({ kind }) => kind === 'replication')
            ? 'yes'
            : '',
        },
      })),
  fixes: (_, { on: [id], params }) =>
    id === undefined
      ? []
      : [{ id: 'backup', params, edit: (design) => setProps(design, id, { backup: true }) }],
  asks: (design) =>
    design.nodes
      .filter((node) => canBeBackedUp(node) && !isStated(node, 'backup') && !isCopied(design, node))
      .map(({ id }) => ({ on: id, property: 'backup' })),
  words: {
    en: {
      message: ({ part }) => `${part} is not backed up.`,
      why: ({ copied }) =>
        `Redundancy protects against machines that fail, not against a wrong statement, a bug or an intruder: those changes are copied at once to every replica.${copied ? ' The copies drawn here would have the same damage within seconds.' : ''} Only a backup from before leads back, and only one that has been restored once on trial.`,
      fix: ({ part }) =>
        `Turn on automated backups with point-in-time recovery for ${part}, or put it into an AWS Backup plan; keep a copy where the same credentials cannot delete it.`,
      fixes: { backup: ({ part }) => `Back up ${part}` },
      ask: 'Is this data backed up? Replication copies mistakes too.',
    },
    ko: {
      message: ({ part }) => `${part}: 백업하지 않습니다.`,
      why: ({ copied }) =>
        `이중화는 장비 고장에 대비할 뿐, 잘못된 명령이나 버그, 침입으로 바뀐 데이터는 모든 복제본에 곧바로 복사됩니다.${copied ? ' 그려진 사본도 몇 초 안에 똑같이 손상됩니다.' : ''} 되돌릴 수 있는 것은 그 이전의 백업뿐이며, 한 번은 복원해 본 백업이어야 합니다.`,
      fix: ({ part }) =>
        `특정 시점 복구가 되는 자동 백업을 켜거나 AWS Backup 계획에 넣습니다(${part}). 같은 자격 증명으로 지울 수 없는 곳에도 사본을 둡니다.`,
      fixes: { backup: ({ part }) => `백업 켜기: ${part}` },
      ask: '이 데이터를 백업하나요? 복제는 실수까지 복사합니다.',
    },
  },
}

function canBeBackedUp(node: Node): boolean {
  return (
    isKnownService(node.service) &&
    has(node.service, 'stateful') &&
    !isOn(node, 'external') &&
    node.props?.['state'] === undefined &&
    propertiesOf(node.service).some(({ key }) => key === 'backup')
  )
}

/** Whether a backup of it is drawn: an AWS Backup plan, a snapshot, an archive. */
function isCopied(design: Design, node: Node): boolean {
  const { outOf, into } = neighboursOf(design)
  const beside = [...outOf(node.id).map(({ to }) => to), ...into(node.id).map(({ from }) => from)]
  const backups = ['aws-backup', 'rds-snapshot', 'ebs-snapshot', 's3-glacier', 'ami']
  return beside.some((id) => backups.includes(indexOf(design).nodes.get(id)?.service ?? ''))
}
