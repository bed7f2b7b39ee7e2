import type { Question } from './types.ts'

export const question: Question = {
  id: 'q34',
  number: '3.4',
  source: '001 · Walkthrough question 3.4',
  words: {
    en: {
      title: 'One service for two hundred VPCs',
      situation:
        'A company has fifty accounts with four VPCs each. A shared service in one more VPC shall be reached privately from all of them, even when a zone is lost.',
      ask: 'Which way grows to that number and is easy to keep?',
      lesson:
        'Draw one consumer and most of these look fine. Multiply by two hundred, and quotas and appliances decide. PrivateLink offers one service, joins no networks, and is redundant over zones on both sides.',
    },
    ko: {
      title: '서비스 하나와 VPC 200개',
      situation:
        '회사에 계정 50개가 있고 계정마다 VPC가 네 개입니다. 또 다른 VPC의 공유 서비스에 모든 VPC가 비공개로 접근해야 하며, 가용 영역을 잃어도 접근할 수 있어야 합니다.',
      ask: '이 규모까지 늘릴 수 있고 관리하기 쉬운 방법은 무엇입니까?',
      lesson:
        '소비자 하나만 그리면 대부분 괜찮아 보입니다. 200을 곱하면 할당량과 어플라이언스가 답을 가릅니다. PrivateLink는 네트워크를 잇지 않고 서비스 하나만 제공하며, 양쪽 모두 가용 영역에 걸쳐 이중화됩니다.',
    },
  },
  options: [
    {
      letter: 'A',
      sample: 'q34-a-alb-caa',
      right: false,
      shows: 'caa-not-routing',
      words: {
        en: 'A load balancer, with route tables that point at a CAA record',
        ko: '로드 밸런서와 CAA 레코드를 가리키는 라우팅 테이블',
      },
    },
    {
      letter: 'B',
      sample: 'q34-b-vpc-peering',
      right: false,
      shows: 'peering-limit',
      words: { en: 'VPC peering from every VPC', ko: '모든 VPC에서 VPC 피어링' },
    },
    {
      letter: 'C',
      sample: 'q34-c-privatelink-shared-services',
      right: true,
      words: {
        en: 'PrivateLink: an endpoint service behind a Network Load Balancer',
        ko: 'PrivateLink: Network Load Balancer 뒤의 엔드포인트 서비스',
      },
    },
    {
      letter: 'D',
      sample: 'q34-d-vpn-mesh',
      right: false,
      shows: 'spof-component',
      words: { en: 'A VPN from every VPC', ko: '모든 VPC에서 VPN 연결' },
    },
  ],
}
