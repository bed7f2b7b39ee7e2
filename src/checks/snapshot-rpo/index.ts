import type { Analysis } from '../../analysis/index.ts'
import { serviceOf } from '../../catalog/index.ts'
import { indexOf, partName, setProp, type Design, type Node } from '../../model/index.ts'
import { callersOf } from '../reading/callers.ts'
import { copiesInto, copiesOut, takeoversOf } from '../reading/copies.ts'
import { partNames } from '../reading/partNames.ts'
import { placesOf } from '../reading/places.ts'
import { isOn } from '../reading/props.ts'
import { isBalancer, isServer } from '../reading/serviceSets.ts'
import { chainTo, stoppedBy } from '../reading/stoppedBy.ts'
import type { Check } from '../types.ts'

const backups = new Set(['aws-backup', 'ebs-snapshot', 'rds-snapshot', 'ami'])

/** Data with no living second copy: what was written since the last backup is gone with it. */
export const check: Check = {
  id: 'snapshot-rpo',
  pillar: 'reliability',
  source: [
    '004 · Quick Launch',
    '002 · Creating a highly available EC2 instance with ASG + EBS',
    '000 · Design HA / fault-tolerant architecture',
    'AWS whitepaper “Disaster Recovery of Workloads on AWS”, “Backup and restore”',
  ],
  find: (design, analysis) =>
    design.nodes
      .filter((node) => backups.has(node.service))
      .flatMap((backup) => {
        const stores = storesBehind(design, analysis, backup)
        const [serving] = stores.filter(({ id }) => stoppedBy(analysis, id).length > 0)
        if (stores.length === 0) return []
        const ids = stores.map(({ id }) => id)
        return [
          {
            on: [backup.id],
            // Where users wait for the data its age is their loss; a plan of backups alone is a plan.
            severity: serving ? ('medium' as const) : ('info' as const),
            chain: serving ? chainTo(design, analysis, serving.id) : [],
            culprits: [backup.id],
            params: { backup: partName(design, backup.id), stores: partNames(design, ids) },
          },
        ]
      }),
  fixes: (design, { on: [backup = ''], params }, analysis) => {
    const node = indexOf(design).nodes.get(backup)
    const stores = node ? storesBehind(design, analysis, node) : []
    if (stores.length === 0 || stores.some(({ service }) => service !== 'rds')) return []
    const edit = (before: Design) => stores.reduce((so, { id }) => setProp(so, id, 'multiAz', true), before)
    return [{ id: 'multiAz', params, edit }]
  },
  words: {
    en: {
      message: ({ stores, backup }) => `${backup} is the only second copy of ${stores}.`,
      why: () =>
        'The recovery point is the age of the last backup: with one a night, up to a day of work is gone. The recovery time is what it takes to restore and to warm up, which only a rehearsal tells. A backup protects from mistakes as no replica does; against the loss of a disk or a zone a living copy is quicker and loses less.',
      fix: () =>
        'Decide how much may be lost, and back up at least that often: continuous backup with point-in-time recovery for databases, shorter schedules in AWS Backup or Data Lifecycle Manager for volumes. Where even minutes are too much, add a replica or standby beside the backup.',
      fixes: { multiAz: ({ stores }) => `Give ${stores} a Multi-AZ standby` },
    },
    ko: {
      message: ({ stores, backup }) => `백업이 유일한 두 번째 사본입니다: ${stores} → ${backup}.`,
      why: () =>
        '복구 시점은 마지막 백업의 나이입니다. 하루에 한 번이라면 많게는 하루치 작업이 사라집니다. 복구 시간은 복원하고 예열하는 데 걸리는 시간이며, 연습해 봐야 알 수 있습니다. 백업은 어떤 복제본보다 실수를 잘 막아 주지만, 디스크나 가용 영역을 잃을 때는 살아 있는 사본이 더 빠르고 덜 잃습니다.',
      fix: () =>
        '얼마까지 잃어도 되는지 정하고 적어도 그만큼 자주 백업합니다. 데이터베이스는 특정 시점 복구가 되는 연속 백업을, 볼륨은 AWS Backup이나 Data Lifecycle Manager의 더 짧은 일정을 사용합니다. 몇 분도 안 된다면 백업과 함께 복제본이나 대기 인스턴스를 둡니다.',
      fixes: { multiAz: ({ stores }) => `다중 AZ 대기 인스턴스 두기(${stores})` },
    },
  },
}

/** Parts whose data a backup takes and nothing else has: each has its disk in one place. */
function storesBehind(design: Design, analysis: Analysis, backup: Node): readonly Node[] {
  const { nodes } = indexOf(design)
  const sources = copiesInto(design, analysis, backup.id).flatMap((edge) => nodes.get(edge.from) ?? [])
  return [...new Set(sources)].filter(
    (node) =>
      !backups.has(node.service) &&
      serviceOf(node.service).event === 'component' &&
      !isOn(node, 'multiAz') &&
      placesOf(design, node.id).length < 2 &&
      takeoversOf(design, analysis, node.id).length === 0 &&
      !copiesOut(design, analysis, node.id).some((edge) => !backups.has(nodes.get(edge.to)?.service ?? '')) &&
      // A server behind a load balancer is one of many and keeps nothing of its own.
      !(isServer(node) && callersOf(design, analysis, node.id).some(isBalancer)),
  )
}
