import { expect, it } from 'vitest'
import { holdsWords } from './holdsWords.ts'

it('finds words in either language, whatever their case and spacing', () => {
  expect(holdsWords('A Network Load Balancer', 'load network')).toBe(true)
  expect(holdsWords('로드 밸런서가 있는 웹', '로드밸런서')).toBe(true)
  expect(holdsWords('로드밸런서', '로드 밸런서')).toBe(true)
  expect(holdsWords('A Network Load Balancer', 'load zebra')).toBe(false)
})

it('finds a half-typed syllable, and first consonants only where they are looked for', () => {
  expect(holdsWords('대기열', '대ㄱ')).toBe(true)
  expect(holdsWords('가용 영역', 'ㄱㅇㅇㅇ')).toBe(true)
  expect(holdsWords('가용 영역', 'ㄱㅇㅇㅇ', '다른 이름')).toBe(false)
})

it('an empty query is in every text', () => expect(holdsWords('x', '  ')).toBe(true))
