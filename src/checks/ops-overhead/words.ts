import type { Check } from '../types.ts'

/** What is run by hand. */
export type Burden = 'sftp' | 'vpn' | 'database' | 'queue' | 'cache' | 'eks' | 'delivery' | 'lake'

type Told = { readonly [burden in Burden]: readonly [why: string, fix: string] }

const english: Told = {
  sftp: [
    'A file server of one’s own is a machine to patch, a volume to grow and a single point of failure for both. Transfer Family speaks the same protocols over several zones and stores in S3 or EFS.',
    'Use AWS Transfer Family.',
  ],
  vpn: [
    'VPN appliances are instances to size, patch and fail over, one for each network, and their tunnels have to be kept in step by hand.',
    'Use Site-to-Site VPN with a Transit Gateway for networks, Client VPN for people, PrivateLink where only one service is needed.',
  ],
  database: [
    'A database on an instance leaves backups, patches, replication and failover to you; each of them is a project, and failover is the one that is tried for the first time on a bad day.',
    'Use RDS or Aurora, unless something is needed that only the host offers.',
  ],
  queue: [
    'A broker on an instance leaves storage, clustering and failover to you.',
    'Use SQS and SNS; where the protocol must stay, Amazon MQ or MSK.',
  ],
  cache: ['A cache on an instance leaves replication, failover and patches to you.', 'Use ElastiCache.'],
  eks: [
    'Kubernetes offers much, and somebody has to know it: versions to follow every few months, add-ons to keep, networking and permissions of its own. Where nothing of it is needed, ECS runs the same containers with less.',
    'Use ECS, until something is needed that only Kubernetes has.',
  ],
  delivery: [
    'A function that only carries records from a stream to a bucket makes batching, retries, file formats and late data your code. Firehose does all of it by configuration.',
    'Let Data Firehose deliver (from DynamoDB by way of Kinesis Data Streams).',
  ],
  lake: [
    'A provisioned warehouse as the place where everything arrives has a size to manage and stands in one zone. S3 takes any data from any source, and the query engines come to it.',
    'Deliver to S3 and query it with Athena or Redshift Serverless.',
  ],
}

const korean: Told = {
  sftp: [
    '직접 운영하는 파일 서버는 패치할 서버이자 늘려 줄 볼륨이며, 둘 다 단일 장애점입니다. Transfer Family는 같은 프로토콜을 여러 영역에서 받아 S3나 EFS에 저장합니다.',
    'AWS Transfer Family를 씁니다.',
  ],
  vpn: [
    'VPN 어플라이언스는 네트워크마다 하나씩 크기를 정하고 패치하고 장애 조치까지 해야 하는 인스턴스이고, 터널도 손으로 맞춰야 합니다.',
    '네트워크끼리는 Transit Gateway와 Site-to-Site VPN, 사람은 Client VPN, 서비스 하나만 필요하면 PrivateLink를 씁니다.',
  ],
  database: [
    '인스턴스에 올린 데이터베이스는 백업, 패치, 복제, 장애 조치를 모두 직접 해야 합니다. 하나하나가 큰일이고, 장애 조치는 하필 나쁜 날에 처음 시험하게 됩니다.',
    '호스트에서만 되는 것이 꼭 필요하지 않다면 RDS나 Aurora를 씁니다.',
  ],
  queue: [
    '인스턴스에 올린 브로커는 저장 공간, 클러스터 구성, 장애 조치를 직접 해야 합니다.',
    'SQS와 SNS를 쓰고, 프로토콜을 유지해야 하면 Amazon MQ나 MSK를 씁니다.',
  ],
  cache: ['인스턴스에 올린 캐시는 복제와 장애 조치, 패치를 직접 해야 합니다.', 'ElastiCache를 씁니다.'],
  eks: [
    'Kubernetes는 많은 것을 주지만 아는 사람이 있어야 합니다. 몇 달마다 버전을 따라가고 애드온을 관리하며 네트워크와 권한도 따로 익혀야 합니다. 그런 것이 필요 없다면 ECS가 같은 컨테이너를 더 적은 품으로 돌립니다.',
    'Kubernetes에만 있는 것이 필요해질 때까지는 ECS를 씁니다.',
  ],
  delivery: [
    '스트림에서 버킷으로 나르기만 하는 함수는 묶음 처리, 재시도, 파일 형식, 늦게 온 데이터까지 내 코드로 만듭니다. Firehose는 설정만으로 다 합니다.',
    'Data Firehose가 전달하게 합니다(DynamoDB에서는 Kinesis Data Streams를 거칩니다).',
  ],
  lake: [
    '모든 것이 모이는 곳을 프로비저닝한 웨어하우스로 두면 크기를 관리해야 하고 한 영역에 묶입니다. S3는 어떤 원본의 어떤 데이터든 받고, 질의 엔진이 그리로 찾아옵니다.',
    'S3에 전달하고 Athena나 Redshift Serverless로 질의합니다.',
  ],
}

const of = (told: Told, burden: string | undefined) =>
  Object.entries(told).find(([key]) => key === burden)?.[1] ?? told.database

export const words: Check['words'] = {
  en: {
    message: ({ parts }) => `${parts}: more to run than needed.`,
    why: ({ burden }) => of(english, burden)[0],
    fix: ({ burden }) => of(english, burden)[1],
    ask: 'Is something needed that only Kubernetes has? ECS is less to run.',
  },
  ko: {
    message: ({ parts }) => `${parts}: 필요 이상으로 운영할 것이 많습니다.`,
    why: ({ burden }) => of(korean, burden)[0],
    fix: ({ burden }) => of(korean, burden)[1],
    ask: 'Kubernetes에만 있는 것이 필요합니까? ECS가 운영할 것이 적습니다.',
  },
}
