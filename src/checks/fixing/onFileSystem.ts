import { indexOf, remove, type Design, type Id } from '../../model/index.ts'
import { attachmentsOf } from '../reading/attachments.ts'
import { regionOf } from '../reading/zones.ts'
import { addPart } from './addPart.ts'
import { connectOnce } from './connectOnce.ts'

/** One EFS file system in place of volumes, for the servers they were attached to and others that need the same files. */
export function onFileSystem(design: Design, volumes: readonly Id[], others: readonly Id[] = []): Design {
  const [first = ''] = volumes
  const servers = attachmentsOf(design)
    .filter(({ volume }) => volumes.includes(volume.id))
    .map(({ server }) => server.id)
  const region = regionOf(design, first)
  const files = addPart(remove(design, volumes), {
    service: 'efs',
    label: 'Amazon EFS',
    ...(region ? { group: region.id } : {}),
    ...(indexOf(design).nodes.get(first)?.props?.['backup'] === true ? { props: { backup: true } } : {}),
  })
  return [...new Set([...servers, ...others])].reduce(
    (so, from) => connectOnce(so, { from, to: files.id }),
    files.design,
  )
}
