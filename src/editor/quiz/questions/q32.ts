import type { Question } from './types.ts'

export const question: Question = {
  id: 'q32',
  number: '3.2',
  source: '001 · Walkthrough question 3.2',
  today: 'q32-before-tight-processing',
  words: {
    en: {
      title: 'Jobs that get lost at peak',
      situation:
        'A web layer takes photo and video jobs and hands each to a processing layer, where it runs for up to an hour. Both layers are Auto Scaling groups behind a load balancer. At peak, new processing instances come too late and jobs are dropped; at night there are none.',
      ask: 'What stops the loss without paying for idle machines?',
      lesson:
        'Two zones in every tier, and work is lost all the same: nothing holds a job while the group grows. A queue is that place. It also turns one promise into two, and only "accepted" has to hold at every moment.',
    },
    ko: {
      title: '피크에 사라지는 작업',
      situation:
        '웹 계층이 사진과 영상 작업을 받아 처리 계층에 넘기면, 작업은 최대 한 시간 동안 실행됩니다. 두 계층 모두 로드 밸런서 뒤의 Auto Scaling 그룹입니다. 피크에는 처리 인스턴스가 늦게 늘어나 작업이 버려지고, 밤에는 작업이 없습니다.',
      ask: '노는 서버에 비용을 들이지 않고 작업 유실을 막는 방법은 무엇입니까?',
      lesson:
        '모든 계층이 두 가용 영역에 있어도 작업을 잃습니다. 그룹이 늘어나는 동안 작업을 붙잡아 둘 곳이 없기 때문입니다. 대기열이 그 자리입니다. 약속도 둘로 나뉘어, 언제나 지켜야 하는 것은 "접수"뿐입니다.',
    },
  },
  options: [
    {
      letter: 'A',
      sample: 'q32-a-larger-instances',
      right: false,
      shows: 'no-queue-between-tiers',
      words: { en: 'Larger instances in both layers', ko: '두 계층의 인스턴스를 더 크게' },
    },
    {
      letter: 'B',
      sample: 'q32-b-spot-instances',
      right: false,
      shows: 'spot-critical',
      words: { en: 'Spot Instances in both layers', ko: '두 계층에 스팟 인스턴스 사용' },
    },
    {
      letter: 'C',
      sample: 'q32-c-sqs-queue-scaling',
      right: true,
      words: {
        en: 'An SQS queue between the layers, and scaling by its backlog',
        ko: '계층 사이에 SQS 대기열을 두고 밀린 작업 수로 확장',
      },
    },
    {
      letter: 'D',
      sample: 'q32-d-lambda',
      right: false,
      shows: 'lambda-15min',
      words: { en: 'A Lambda function as the processing layer', ko: '처리 계층을 Lambda 함수로 교체' },
    },
  ],
}
