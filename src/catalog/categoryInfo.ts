import { categories, type Category, type Text } from './types.ts'

interface CategoryInfo {
  readonly name: Text
  /** Place in the palette, from 0. */
  readonly order: number
  /** Of the AWS Architecture Icons; grey for what is not of AWS. */
  readonly colour: string
}

const looks: { readonly [category in Category]: readonly [en: string, ko: string, colour: string] } = {
  compute: ['Compute', '컴퓨팅', '#ED7100'],
  containers: ['Containers', '컨테이너', '#ED7100'],
  storage: ['Storage', '스토리지', '#7AA116'],
  database: ['Databases', '데이터베이스', '#C925D1'],
  network: ['Networking', '네트워킹', '#8C4FFF'],
  edge: ['Edge and DNS', '엣지 및 DNS', '#8C4FFF'],
  hybrid: ['Hybrid connectivity', '하이브리드 연결', '#8C4FFF'],
  integration: ['Application integration', '애플리케이션 통합', '#E7157B'],
  analytics: ['Analytics', '분석', '#8C4FFF'],
  ml: ['Machine learning', '기계 학습', '#01A88D'],
  security: ['Security and identity', '보안 및 자격 증명', '#DD344C'],
  operations: ['Management and operations', '관리 및 운영', '#E7157B'],
  migration: ['Migration and transfer', '마이그레이션 및 전송', '#01A88D'],
  dr: ['Disaster recovery', '재해 복구', '#7AA116'],
  'on-premises': ['On premises', '온프레미스', '#7D8998'],
  external: ['Outside', '외부', '#7D8998'],
}

/** Name, order and colour of a category. */
export function categoryInfo(category: Category): CategoryInfo {
  const [en, ko, colour] = looks[category]
  return { name: { en, ko }, order: categories.indexOf(category), colour }
}
