import { propertiesOf, serviceOf } from '../catalog/index.ts'
import { indexOf, type Design, type Id } from '../model/index.ts'

/** The shortest way to make one part redundant: a switch it has, zones it can be enabled in, or a second one. */
export type Remedy = 'multi-az' | 'more-zones' | 'second-device' | 'second-part'

/** What would close a gap at this part, by what the catalog knows of its service. */
export function remedyFor(design: Design, id: Id): Remedy {
  const node = indexOf(design).nodes.get(id)
  if (!node) return 'second-part'
  const { scope, category } = serviceOf(node.service)
  if (scope === 'regional-per-az') return 'more-zones'
  if (scope === 'on-premises' || category === 'hybrid') return 'second-device'
  const hasSwitch = propertiesOf(node.service).some((property) => property.key === 'multiAz')
  return hasSwitch && node.props?.['multiAz'] !== true ? 'multi-az' : 'second-part'
}

const english: Record<Remedy, (part: string) => string> = {
  'multi-az': (part) =>
    `Turn on Multi-AZ for ${part}: a standby in another Availability Zone then takes over by itself.`,
  'more-zones': (part) => `Enable ${part} in a second Availability Zone.`,
  'second-device': (part) =>
    `Add a second device beside ${part}, with a path of its own that shares nothing with it.`,
  'second-part': (part) =>
    `Add a second ${part} in another Availability Zone behind something that chooses between them, or a standby that takes over by itself.`,
}

const korean: Record<Remedy, (part: string) => string> = {
  'multi-az': (part) => `다중 AZ를 켭니다(${part}). 다른 가용 영역의 대기 인스턴스가 자동으로 이어받습니다.`,
  'more-zones': (part) => `두 번째 가용 영역에서도 활성화합니다(${part}).`,
  'second-device': (part) => `아무것도 공유하지 않는 경로를 갖춘 두 번째 장비를 둡니다(${part}).`,
  'second-part': (part) =>
    `다른 가용 영역에 하나를 더 두고(${part}) 그 앞에 로드 밸런서처럼 골라 주는 것을 놓거나, 자동으로 장애 조치되는 대기본을 둡니다.`,
}

/** The remedy as a sentence about `part`. */
export const remedyWords = {
  en: (remedy: string | undefined, part: string) => english[asRemedy(remedy)](part),
  ko: (remedy: string | undefined, part: string) => korean[asRemedy(remedy)](part),
}

const asRemedy = (word: string | undefined): Remedy =>
  word !== undefined && word in english ? (word as Remedy) : 'second-part'
