import { indexOf, moveInto, partName, type Design, type Id } from '../../model/index.ts'
import { attachmentsOf } from '../reading/attachments.ts'
import { standApart } from '../reading/places.ts'
import type { Check } from '../types.ts'

/** A volume attached to a server of another Availability Zone: impossible. */
export const check: Check = {
  id: 'ebs-wrong-az',
  pillar: 'reliability',
  source: [
    '004 · With Database/Cache',
    'Amazon EBS User Guide, “Attach an Amazon EBS volume to an Amazon EC2 instance”',
  ],
  folds: ['hidden-cross-az'],
  find: (design) =>
    attachmentsOf(design)
      .filter(({ volume, server }) => volume.service === 'ebs' && standApart(design, volume.id, server.id))
      .map(({ volume, server }) => ({
        on: [volume.id, server.id],
        severity: 'error',
        chain: [],
        params: { volume: partName(design, volume.id), server: partName(design, server.id) },
      })),
  fixes: (design, { on, params }) => {
    const [volume = '', server = ''] = on
    const home = indexOf(design).nodes.get(server)?.group
    const others = attachmentsOf(design).filter(
      (each) => each.volume.id === volume && each.server.id !== server,
    )
    // A volume that a server of its own zone holds cannot follow another.
    if (home === undefined || others.length > 0) return []
    return [{ id: 'move', params, edit: (before) => beside(before, volume, server) }]
  },
  words: {
    en: {
      message: ({ volume, server }) =>
        `${volume} cannot be attached to ${server}: they stand in two Availability Zones.`,
      why: () =>
        'An EBS volume lives in one Availability Zone and attaches only to instances there. What travels is a snapshot: it belongs to the Region, and a volume can be made from it in any zone.',
      fix: () =>
        'Put the volume into the zone of its instance. For data that several zones need, use EFS; to bring a volume along, take a snapshot and restore it there.',
      fixes: { move: ({ volume, server }) => `Move ${volume} into the zone of ${server}` },
    },
    ko: {
      message: ({ volume, server }) => `가용 영역이 서로 달라 연결할 수 없습니다: ${volume}, ${server}.`,
      why: () =>
        'EBS 볼륨은 한 가용 영역에 속하며 그 영역의 인스턴스에만 연결됩니다. 옮겨 다닐 수 있는 것은 스냅샷입니다. 스냅샷은 리전에 속하므로 어느 영역에서든 볼륨으로 만들 수 있습니다.',
      fix: () =>
        '볼륨을 인스턴스와 같은 가용 영역에 둡니다. 여러 영역이 함께 쓰는 데이터라면 EFS를 사용하고, 볼륨을 옮기려면 스냅샷을 떠서 그 영역에서 복원합니다.',
      fixes: {
        move: ({ volume, server }) => `볼륨을 인스턴스의 가용 영역으로 옮기기(${volume} → ${server})`,
      },
    },
  },
}

function beside(design: Design, volume: Id, server: Id): Design {
  return moveInto(design, [volume], indexOf(design).nodes.get(server)?.group)
}
