/** What the outline says. */
export const words = {
  en: {
    title: 'Outline',
    empty: 'Nothing drawn yet',
    rename: 'Rename',
    connect: 'Connect',
    collapse: 'Collapse on the drawing',
    expand: 'Expand on the drawing',
    moveInto: 'Move into…',
    outside: 'Outside every group',
    delete: 'Delete',
    undoMove: 'Move into a group',
    moved: (name: string, group: string) => `${name} moved into ${group}`,
    to: (name: string) => `Connection to ${name}`,

    spof: (number: number) => `single point of failure ${number}`,
    gap: 'its loss stops a flow',
    findings: (count: number, worst: string) =>
      `${count === 1 ? '1 finding' : `${count} findings`} (${worst})`,

    help: 'Arrow keys walk, Enter goes to the part in the drawing, F2 renames, M moves into a group, C connects, X makes it fail, Delete removes.',
  },
  ko: {
    title: '개요',
    empty: '아직 그린 것이 없습니다',
    rename: '이름 바꾸기',
    connect: '연결',
    collapse: '그림에서 접기',
    expand: '그림에서 펼치기',
    moveInto: '그룹으로 이동…',
    outside: '그룹 밖',
    delete: '삭제',
    undoMove: '그룹으로 이동',
    moved: (name: string, group: string) => `${name}: ${group}(으)로 옮겼습니다`,
    to: (name: string) => `${name} 방향 연결`,

    spof: (number: number) => `단일 장애점 ${number}`,
    gap: '잃으면 흐름이 멈춤',
    findings: (count: number, worst: string) => `진단 ${count}개 (${worst})`,

    help: '화살표로 오가고, Enter로 그림의 요소로 가고, F2로 이름을 바꾸고, M으로 그룹에 넣고, C로 연결하고, X로 장애를 내고, Delete로 지웁니다.',
  },
}

export type OutlineWords = typeof words.en
