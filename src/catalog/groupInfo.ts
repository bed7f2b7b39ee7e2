import type { GroupKind } from '../model/index.ts'
import type { Info } from './types.ts'

const infos: { readonly [kind in GroupKind]: Info } = {
  cloud: {
    name: { en: 'AWS Cloud', ko: 'AWS 클라우드' },
    explain: {
      en: 'Everything that runs in AWS.',
      ko: 'AWS에서 실행되는 모든 것을 담습니다.',
    },
    icon: 'architecture-group/AWSCloudlogo',
  },
  org: {
    name: { en: 'Organization', ko: '조직' },
    explain: {
      en: 'Accounts that AWS Organizations manages together.',
      ko: 'AWS Organizations로 함께 관리하는 계정들을 담습니다.',
    },
    icon: 'architecture-service/AWSOrganizations',
  },
  account: {
    name: { en: 'AWS account', ko: 'AWS 계정' },
    explain: {
      en: 'One account: a boundary of permissions and billing, not of failure.',
      ko: '권한과 요금의 경계이며, 장애의 경계는 아닙니다.',
    },
    icon: 'architecture-group/AWSAccount',
  },
  region: {
    name: { en: 'Region', ko: '리전' },
    explain: {
      en: 'A geographic area with several Availability Zones; two groups of one name are one Region and fail together.',
      ko: '여러 가용 영역으로 이루어진 지리적 단위이며, 이름이 같은 두 그룹은 같은 리전이므로 함께 장애가 납니다.',
    },
    icon: 'architecture-group/Region',
  },
  vpc: {
    name: { en: 'VPC', ko: 'VPC' },
    explain: {
      en: 'A private network of one Region; it spans all its Availability Zones.',
      ko: '한 리전 안의 가상 사설 네트워크이며, 그 리전의 모든 가용 영역에 걸쳐 있습니다.',
    },
    icon: 'architecture-group/VirtualprivatecloudVPC',
  },
  az: {
    name: { en: 'Availability Zone', ko: '가용 영역' },
    explain: {
      en: 'One or more data centres that fail together, apart from the other zones of the Region.',
      ko: '장애를 함께 겪는 하나 이상의 데이터 센터이며, 같은 리전의 다른 가용 영역과는 분리되어 있습니다.',
    },
  },
  'subnet-public': {
    name: { en: 'Public subnet', ko: '퍼블릭 서브넷' },
    explain: {
      en: 'A subnet of one Availability Zone whose route table leads to an internet gateway.',
      ko: '인터넷 게이트웨이로 가는 경로가 있는, 한 가용 영역의 서브넷입니다.',
    },
    icon: 'architecture-group/Publicsubnet',
  },
  'subnet-private': {
    name: { en: 'Private subnet', ko: '프라이빗 서브넷' },
    explain: {
      en: 'A subnet of one Availability Zone that the internet cannot reach directly.',
      ko: '인터넷에서 직접 접근할 수 없는, 한 가용 영역의 서브넷입니다.',
    },
    icon: 'architecture-group/Privatesubnet',
  },
  site: {
    name: { en: 'On-premises site', ko: '온프레미스 사이트' },
    explain: {
      en: 'A data centre or office outside AWS; what stands in it fails with it.',
      ko: 'AWS 밖의 데이터 센터나 사무실이며, 사이트에 장애가 나면 안에 있는 것도 함께 멈춥니다.',
    },
    icon: 'architecture-group/Corporatedatacenter',
  },
  'dx-location': {
    name: { en: 'Direct Connect location', ko: 'Direct Connect 로케이션' },
    explain: {
      en: 'The building where a Direct Connect line meets AWS; its loss cuts every connection in it.',
      ko: 'Direct Connect 회선이 AWS와 만나는 건물이며, 여기에 장애가 나면 이곳을 지나는 모든 연결이 끊깁니다.',
    },
    icon: 'architecture-service/AWSDirectConnect',
  },
  env: {
    name: { en: 'Elastic Beanstalk environment', ko: 'Elastic Beanstalk 환경' },
    explain: {
      en: 'Resources that Elastic Beanstalk creates and manages together.',
      ko: 'Elastic Beanstalk이 함께 만들고 관리하는 리소스를 담습니다.',
    },
    icon: 'architecture-service/AWSElasticBeanstalk',
  },
  generic: {
    name: { en: 'Group', ko: '그룹' },
    explain: {
      en: 'A box for reading only: it means nothing to the analysis.',
      ko: '보기 좋게 묶는 상자이며, 분석에는 영향을 주지 않습니다.',
    },
  },
}

/** Name, one-sentence explanation and icon of a kind of group. */
export function groupInfo(kind: GroupKind): Info {
  return infos[kind]
}
