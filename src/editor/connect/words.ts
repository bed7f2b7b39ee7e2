/** What the pickers of services say. */
export const words = {
  en: {
    place: 'What goes here?',
    often: 'Used often',
    follow: (name: string) => `What follows ${name}?`,
    replace: (name: string) => `Replace ${name} by`,
    several: (count: number) => `${count} parts`,
    placeholder: 'A service',
    usual: 'Usually',
    alike: 'Of the same kind',
    nothing: (query: string) => `Nothing called “${query}”`,
  },
  ko: {
    place: '여기에 놓을 서비스',
    often: '자주 쓰는 서비스',
    follow: (name: string) => `${name} 다음에 올 서비스`,
    replace: (name: string) => `${name} 대신 쓸 서비스`,
    several: (count: number) => `요소 ${count}개`,
    placeholder: '서비스 이름',
    usual: '자주 이어지는 서비스',
    alike: '같은 종류의 서비스',
    nothing: (query: string) => `“${query}”에 해당하는 서비스가 없습니다`,
  },
} as const
