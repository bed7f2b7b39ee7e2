import { indexOf, partName, type Design, type Edge, type Id, type Node } from '../../model/index.ts'
import { addPart } from '../fixing/addPart.ts'
import { reroute } from '../fixing/reroute.ts'
import { setProps } from '../fixing/setProps.ts'
import { isRunTime } from '../reading/edgeKind.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { partNames } from '../reading/partNames.ts'
import { isOn } from '../reading/props.ts'
import { isCompute } from '../reading/serviceSets.ts'
import { regionOf } from '../reading/zones.ts'
import type { Check } from '../types.ts'

/** Words on a line that speak of files in place, not of objects. */
const fileWords = /\b(nfs|smb|cifs|posix|mount(s|ed|ing)?|file ?system)\b|마운트|탑재|파일 ?시스템/i

/** A bucket used like a disk. */
export const check: Check = {
  id: 's3-as-fs',
  pillar: 'performance',
  source: [
    '002 · High Performance Computing (HPC)',
    '003 · Where should our Customer Store their Data?',
    'Amazon S3 User Guide, “Working with Mountpoint for Amazon S3”',
  ],
  find: (design, analysis) =>
    design.nodes
      .filter(({ service }) => service === 's3')
      .flatMap((bucket) => {
        const mounts = mountsOf(design, bucket).filter((edge) => isRunTime(analysis, edge))
        if (mounts.length === 0) return []
        const users = [...new Set(mounts.map((edge) => edge.from))]
        return [
          {
            on: [bucket.id, ...users],
            severity: 'medium',
            chain: [],
            params: { bucket: partName(design, bucket.id), users: partNames(design, users) },
          },
        ]
      }),
  fixes: (design, { on: [bucket = ''], params }) => {
    const node = indexOf(design).nodes.get(bucket)
    const mounts = node ? mountsOf(design, node) : []
    return [{ id: 'efs', params, edit: (before) => onFileSystem(before, bucket, mounts) }]
  },
  words: {
    en: {
      message: ({ bucket, users }) => `${bucket} is used as a file system by ${users}.`,
      why: () =>
        'S3 stores whole objects under keys: nothing is changed in place, there are no locks, and renaming a folder copies everything in it. A mount hides that until a program relies on it. (Mountpoint for S3 reads well and writes new files from one end to the other, and says no to the rest.)',
      fix: () =>
        'Keep working files on EFS or FSx (FSx for Lustre can be linked to the bucket), use S3 File Gateway for programs on premises, and leave to S3 what is written once and read often.',
      fixes: { efs: ({ users }) => `Give ${users} an EFS file system` },
    },
    ko: {
      message: ({ bucket, users }) => `S3를 파일 시스템처럼 사용합니다: ${users} → ${bucket}.`,
      why: () =>
        'S3는 키마다 객체를 통째로 저장합니다. 제자리에서 고칠 수 없고, 잠금이 없으며, 폴더 이름을 바꾸면 안의 것을 모두 복사합니다. 탑재해서 쓰면 프로그램이 그런 기능에 기대기 전까지는 드러나지 않을 뿐입니다. (Mountpoint for S3는 읽기와 새 파일의 순차 쓰기만 지원합니다.)',
      fix: () =>
        '작업 중인 파일은 EFS나 FSx에 두고(FSx for Lustre는 버킷과 연결할 수 있습니다), 온프레미스 프로그램은 S3 File Gateway를 쓰며, 한 번 쓰고 자주 읽는 것을 S3에 둡니다.',
      fixes: { efs: ({ users }) => `EFS 파일 시스템 사용하기(${users})` },
    },
  },
}

/** The lines by which programs use a bucket as files: said on the line, or of the bucket. */
function mountsOf(design: Design, bucket: Node): readonly Edge[] {
  const { nodes } = indexOf(design)
  const users = neighboursOf(design)
    .into(bucket.id)
    .filter((edge) => isCompute(nodes.get(edge.from)))
  return isOn(bucket, 'mounted') ? users : users.filter((edge) => fileWords.test(edge.label ?? ''))
}

function onFileSystem(design: Design, bucket: Id, mounts: readonly Edge[]): Design {
  const region = regionOf(design, bucket)
  const files = addPart(design, {
    service: 'efs',
    label: 'Amazon EFS',
    ...(region ? { group: region.id } : {}),
    props: { backup: true },
  })
  const moved = mounts.reduce((so, edge) => reroute(so, edge.id, { to: files.id }), files.design)
  return setProps(moved, bucket, { mounted: undefined })
}
