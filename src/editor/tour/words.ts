/** What the tour and the hints say. */
export const words = {
  en: {
    tour: 'Two-minute tour',
    step: (at: number, of: number) => `${at} of ${of}`,
    showMe: 'Show me',
    skip: 'End the tour',
    done: 'Done',
    steps: {
      find: {
        title: 'Find the weak spot',
        body: 'Two servers in two zones look safe. Open Findings on the right and choose the finding about the single RDS instance: the way from caller to fault lights up.',
        touch:
          'Two servers in two zones look safe. Tap the line at the bottom and choose the finding about the single RDS instance: the way from caller to fault lights up.',
      },
      fail: {
        title: 'Make it fail',
        body: 'Point at the database and press X, or choose the RDS instance under Simulate.',
        touch: 'Under Simulate, switch on the failure of the RDS instance.',
      },
      heal: {
        title: 'See what stops',
        body: 'What is lost is marked, and the line at the bottom says which flows stop. Press Esc to heal it.',
        touch:
          'What is lost is marked, and the line at the bottom says which flows stop. Switch the failure off again to heal it.',
      },
      fix: {
        title: 'Repair it',
        body: 'Select the database and switch on Multi-AZ in the inspector. The finding goes away by itself.',
        touch: 'Tap the database and switch on Multi-AZ in the inspector. The finding goes away by itself.',
      },
      export: {
        title: 'Take it with you',
        body: 'Press Export at the top right: the picture carries the drawing, so it can be opened here again.',
        touch:
          'Tap Export at the top right: the picture carries the drawing, so it can be opened here again.',
      },
      end: {
        title: 'That was all',
        body: 'Draw your own now: drag services from the palette, or press / and type a name. Help (?) brings this tour back.',
        touch:
          'Draw your own now: tap a service in the palette, then the place where it goes. Find anything (the magnifying glass) brings this tour back.',
      },
    },
    hints: {
      tour: 'New here? In two minutes you find a fault, break it and repair it.',
      connect: 'Connect: drag from a dot beside a part, or select it and press C.',
      fail: 'Point at a part and press X: the drawing shows what stops with it.',
    },
    touchHints: {
      tour: 'New here? In two minutes you find a fault, break it and repair it.',
      connect:
        'Connect: hold a finger on a part and choose “Connect to a new part”, or drag from a dot beside it.',
      fail: 'Under Simulate, switch a part off: the drawing shows what stops with it.',
    },
    start: 'Start the tour',
    gotIt: 'Got it',
    hint: 'Hint',
  },
  ko: {
    tour: '2분 둘러보기',
    step: (at: number, of: number) => `${of}단계 중 ${at}단계`,
    showMe: '대신 해 주기',
    skip: '둘러보기 끝내기',
    done: '완료',
    steps: {
      find: {
        title: '약한 곳 찾기',
        body: '두 가용 영역에 서버가 있어 안전해 보입니다. 오른쪽 진단에서 하나뿐인 RDS 인스턴스에 관한 진단을 고르면 호출에서 결함까지의 길이 밝게 표시됩니다.',
        touch:
          '두 가용 영역에 서버가 있어 안전해 보입니다. 맨 아랫줄을 누르고 하나뿐인 RDS 인스턴스에 관한 진단을 고르면 호출에서 결함까지의 길이 밝게 표시됩니다.',
      },
      fail: {
        title: '장애 내 보기',
        body: '데이터베이스를 가리키고 X를 누르거나, 시뮬레이션에서 RDS 인스턴스를 고르세요.',
        touch: '시뮬레이션에서 RDS 인스턴스의 장애를 켜세요.',
      },
      heal: {
        title: '무엇이 멈추는지 보기',
        body: '잃은 요소가 표시되고, 맨 아랫줄에 어떤 흐름이 멈추는지 나옵니다. Esc를 누르면 복구됩니다.',
        touch:
          '잃은 요소가 표시되고, 맨 아랫줄에 어떤 흐름이 멈추는지 나옵니다. 장애를 다시 끄면 복구됩니다.',
      },
      fix: {
        title: '고치기',
        body: '데이터베이스를 선택하고 속성에서 다중 AZ를 켜세요. 진단이 저절로 사라집니다.',
        touch: '데이터베이스를 누르고 속성에서 다중 AZ를 켜세요. 진단이 저절로 사라집니다.',
      },
      export: {
        title: '가져가기',
        body: '오른쪽 위의 내보내기를 누르세요. 그림 파일 안에 설계가 들어 있어 여기서 다시 열 수 있습니다.',
        touch: '오른쪽 위의 내보내기를 누르세요. 그림 파일 안에 설계가 들어 있어 여기서 다시 열 수 있습니다.',
      },
      end: {
        title: '여기까지입니다',
        body: '이제 직접 그려 보세요. 팔레트에서 서비스를 끌어오거나 / 를 누르고 이름을 입력하면 됩니다. 도움말(?)에서 이 둘러보기를 다시 볼 수 있습니다.',
        touch:
          '이제 직접 그려 보세요. 팔레트에서 서비스를 누르고 놓을 곳을 누르면 됩니다. 돋보기(무엇이든 찾기)에서 이 둘러보기를 다시 볼 수 있습니다.',
      },
    },
    hints: {
      tour: '처음이신가요? 2분이면 결함을 찾아 장애를 내고 고쳐 볼 수 있습니다.',
      connect: '연결하려면 요소 옆의 점에서 끌거나, 요소를 선택하고 C를 누르세요.',
      fail: '요소를 가리키고 X를 누르면 함께 멈추는 것이 그림에 나타납니다.',
    },
    touchHints: {
      tour: '처음이신가요? 2분이면 결함을 찾아 장애를 내고 고쳐 볼 수 있습니다.',
      connect: '연결하려면 요소 옆의 점에서 끌거나, 요소를 길게 눌러 ‘새 요소로 연결’을 고르세요.',
      fail: '시뮬레이션에서 요소의 장애를 켜면 함께 멈추는 것이 그림에 나타납니다.',
    },
    start: '둘러보기 시작',
    gotIt: '알겠습니다',
    hint: '도움말 한 줄',
  },
}

export type TourWords = typeof words.en
