import type { Analysis } from '../../analysis/index.ts'
import { indexOf, partName, type Design, type Id, type Span } from '../../model/index.ts'
import { onFileSystem } from '../fixing/onFileSystem.ts'
import { attachmentsOf } from '../reading/attachments.ts'
import { copiesOut } from '../reading/copies.ts'
import { numberIn, textIn } from '../reading/props.ts'
import { placesOf } from '../reading/places.ts'
import { spanName } from '../reading/partNames.ts'
import type { Check } from '../types.ts'

/** A group of one over several zones whose volume cannot follow the instance. */
export const check: Check = {
  id: 'ebs-reattach',
  pillar: 'reliability',
  source: [
    '002 · Creating a highly available EC2 instance with ASG + EBS',
    '004 · High Availability for EC2',
    'Amazon EC2 Auto Scaling User Guide, “Lifecycle hooks”',
  ],
  find: (design, analysis) =>
    design.spans
      .filter((span) => isOneOverZones(design, span))
      .flatMap((span) =>
        leftBehind(design, analysis, span).map((volume) => ({
          on: [volume],
          severity: 'low',
          chain: [],
          params: { volume: partName(design, volume), group: spanName(design, span) },
        })),
      ),
  fixes: (design, { on, params }) => {
    const [volume = ''] = on
    const group = attachmentsOf(design)
      .filter((each) => each.volume.id === volume)
      .flatMap(({ server }) => design.spans.filter((span) => span.members.includes(server.id)))
      .find((span) => isOneOverZones(design, span))
    return group
      ? [{ id: 'efs', params, edit: (before) => onFileSystem(before, [volume], group.members) }]
      : []
  },
  words: {
    en: {
      message: ({ volume, group }) =>
        `${volume} stays behind when ${group} starts its instance in another zone.`,
      why: () =>
        'The group replaces the instance wherever there is room, the volume stays in its Availability Zone: the new instance starts with empty hands. What can follow is a snapshot, taken when the old instance ends and turned into a volume when the new one begins; if the zone is lost at once, the last snapshot is all there is.',
      fix: () =>
        'Snapshot the volume by a terminate hook (and on a schedule, with Amazon Data Lifecycle Manager), and restore and attach it by a launch hook; or keep the data on EFS.',
      fixes: { efs: ({ volume }) => `Keep the files of ${volume} on EFS` },
    },
    ko: {
      message: ({ volume, group }) =>
        `그룹이 다른 가용 영역에서 인스턴스를 시작하면 볼륨은 따라가지 못합니다: ${volume} (그룹: ${group}).`,
      why: () =>
        '그룹은 자리가 있는 곳에서 인스턴스를 교체하지만 볼륨은 자기 가용 영역에 남습니다. 새 인스턴스는 빈손으로 시작합니다. 따라갈 수 있는 것은 스냅샷입니다. 이전 인스턴스가 끝날 때 찍고 새 인스턴스가 시작될 때 볼륨으로 만듭니다. 영역을 한순간에 잃으면 마지막 스냅샷이 전부입니다.',
      fix: () =>
        '종료 수명 주기 후크에서(그리고 Amazon Data Lifecycle Manager로 주기적으로) 스냅샷을 찍고, 시작 후크에서 복원해 연결합니다. 또는 데이터를 EFS에 둡니다.',
      fixes: { efs: ({ volume }) => `파일을 EFS에 두기(${volume})` },
    },
  },
}

function isOneOverZones(design: Design, span: Span): boolean {
  if (span.kind !== 'asg') return false
  const size = numberIn(span, 'desired') ?? numberIn(span, 'max') ?? numberIn(span, 'min')
  const zones = new Set(span.members.flatMap((id) => placesOf(design, id)))
  return size === 1 && zones.size > 1
}

/** Volumes of its instances that nothing copies and no hook brings along. */
function leftBehind(design: Design, analysis: Analysis, span: Span): readonly Id[] {
  if (textIn(span, 'hooks') !== '') return []
  const { nodes } = indexOf(design)
  return attachmentsOf(design)
    .filter(({ volume, server }) => volume.service === 'ebs' && span.members.includes(server.id))
    .map(({ volume }) => volume.id)
    .filter(
      (id) => nodes.get(id)?.props?.['state'] === undefined && copiesOut(design, analysis, id).length === 0,
    )
}
