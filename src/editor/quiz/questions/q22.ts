import type { Question } from './types.ts'

export const question: Question = {
  id: 'q22',
  number: '2.2',
  source: '000 · Walkthrough Question 2.2',
  words: {
    en: {
      title: 'A game that goes on',
      situation:
        'An online game runs on EC2 instances. The number of players swings through the day, and the game has to go on when an instance or a whole Availability Zone is lost.',
      ask: 'Which design keeps the game available?',
      lesson:
        'Two things need a spare in another zone: the way in and the machines behind it. A load balancer over two zones is half of it; an Auto Scaling group over two zones is the other half. Neither reaches beyond its Region.',
    },
    ko: {
      title: '멈추지 않는 게임',
      situation:
        '온라인 게임이 EC2 인스턴스에서 돌아갑니다. 플레이어 수는 하루 동안 크게 변하며, 인스턴스나 가용 영역 하나를 잃어도 게임은 계속되어야 합니다.',
      ask: '게임을 계속 제공할 수 있는 설계는 무엇입니까?',
      lesson:
        '다른 가용 영역에 여분이 있어야 하는 것은 둘입니다. 들어오는 길과 그 뒤의 서버입니다. 두 영역에 걸친 로드 밸런서가 절반이고, 두 영역에 걸친 Auto Scaling 그룹이 나머지 절반입니다. 둘 다 리전을 넘지는 못합니다.',
    },
  },
  options: [
    {
      letter: 'A',
      sample: 'q22-a-alb-asg-one-az',
      right: false,
      shows: 'asg-single-az',
      words: {
        en: 'An Application Load Balancer, and an Auto Scaling group with one subnet',
        ko: 'Application Load Balancer와 서브넷이 하나인 Auto Scaling 그룹',
      },
    },
    {
      letter: 'B',
      sample: 'q22-b-peered-vpcs',
      right: false,
      shows: 'single-instance-entry',
      words: {
        en: 'Game servers in two peered VPCs, one in each zone',
        ko: '피어링한 두 VPC의 게임 서버(가용 영역마다 하나)',
      },
    },
    {
      letter: 'C',
      sample: 'q22-c-nlb-asg-two-az',
      right: true,
      words: {
        en: 'A Network Load Balancer, and an Auto Scaling group over two zones',
        ko: 'Network Load Balancer와 두 가용 영역에 걸친 Auto Scaling 그룹',
      },
    },
    {
      letter: 'D',
      sample: 'q22-d-asg-two-regions',
      right: false,
      shows: 'elb-cross-region',
      words: {
        en: 'One load balancer and one Auto Scaling group over two Regions',
        ko: '두 리전에 걸친 로드 밸런서 하나와 Auto Scaling 그룹 하나',
      },
    },
  ],
}
