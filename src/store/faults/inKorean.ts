/** What the model says of a file, in Korean. The model speaks one grammar, "expected …; found …", made of few phrases:
 *  each has its Korean here. A sentence that is not known stays as it is. */
export function inKorean(message: string): string {
  const syntax = /^this is not JSON: line (\d+), column (\d+): (.*)$/.exec(message)
  if (syntax)
    return `JSON이 아닙니다. ${syntax[1]}번째 줄 ${syntax[2]}번째 글자: ${inKorean(syntax[3] ?? '')}`
  const whole = sentenceOf(message)
  if (whole !== undefined) return whole
  const [, expected, rest] = /^expected (.*?)(?:; (.*))?$/.exec(message) ?? []
  const place = expected === undefined ? undefined : phraseOf(expected)
  if (place === undefined) return message
  if (rest === undefined) return `${place} 자리입니다.`
  if (rest === 'it is missing') return `${place} 자리가 비어 있습니다.`
  const now = remarkOf(rest)
  return now === undefined ? message : `${place} 자리입니다. ${now}`
}

type Pattern = readonly [pattern: RegExp, words: string]

/** The Korean of the first pattern that fits the whole; `$1` and so on are what it found. */
function translated(text: string, patterns: readonly Pattern[]): string | undefined {
  const fit = patterns.find(([pattern]) => pattern.test(text))
  return fit && text.replace(...fit)
}

const sentences: readonly Pattern[] = [
  [/^and (\d+) more$/, '그 밖에 $1개가 더 있습니다.'],
  [/^this version does not know this key: kept as it is$/, '이 버전이 모르는 키입니다. 그대로 보관합니다.'],
  [/^there is no such group or node: left out$/, '그런 그룹이나 노드가 없어 뺐습니다.'],
  [/^a part connected with itself carries nothing$/, '자기 자신과 이은 연결은 아무것도 전하지 않습니다.'],
  [/^"mode" means something on a failover edge only$/, '"mode"는 장애 조치 연결에서만 뜻이 있습니다.'],
  [/^"(.*)" is a member already$/, '"$1"은(는) 이미 들어 있습니다.'],
  [/^there is no part (.*)$/, '$1(이)라는 요소가 없습니다.'],
  [/^expected at most (\d+) MB$/, '$1 MB를 넘을 수 없습니다.'],
  [/^expected at most (\d+) items; found (\d+)$/, '항목은 $1개까지입니다. 지금은 $2개입니다.'],
  [/^expected at most (\d+) levels of nesting$/, '중첩은 $1단계까지입니다.'],
  [/^expected at most (\d+) groups inside one another$/, '그룹은 $1단계까지 겹칠 수 있습니다.'],
  [
    /^this file is of a newer Faultline \((.*)\); this one reads up to ("[^"]*")\..*$/,
    '더 새로운 Faultline의 파일($1)입니다. 여기서는 $2까지 읽습니다. 새 버전으로 여세요. 파일은 바뀌지 않았습니다.',
  ],
  [/^[A-Z].* stands (?:in|at) .*, not .*\.$/, '이 종류의 그룹은 보통 여기에 두지 않습니다.'],
]

const sentenceOf = (text: string) => translated(text, sentences)

const nouns: Readonly<Record<string, string>> = {
  group: '그룹',
  node: '노드',
  span: '묶음',
  edge: '연결',
  part: '요소',
  service: '서비스',
  check: '검사',
  flow: '흐름',
}

const phrases: Readonly<Record<string, string>> = {
  'an object': '객체',
  'a text': '문자열',
  'a number': '숫자',
  'true or false': 'true 또는 false',
  'a list': '목록',
  'an id': 'id',
  'a kind': '종류',
  'a value': '값',
  'a value or "]"': '값 또는 "]"',
  'a name in double quotes': '큰따옴표로 묶은 이름',
  'a name in double quotes or "}"': '큰따옴표로 묶은 이름 또는 "}"',
  'the end of the text': '글의 끝',
  '"," or "]"': '"," 또는 "]"',
  '"," or "}"': '"," 또는 "}"',
  '":"': '":"',
  'a known escape after "\\"': '"\\" 뒤의 이스케이프 문자',
  'the closing quote of this text': '문자열을 닫는 따옴표',
  'a JSON value': 'JSON 값',
  'a number that can be written down': '적을 수 있는 숫자',
  'a whole number': '정수',
  '1 or more': '1 이상의 수',
  'a text that is not empty': '비어 있지 않은 문자열',
  'two numbers: x and y in pixels': '숫자 두 개(픽셀 단위 x와 y)',
  'two numbers from 0: width and height in pixels': '0 이상의 숫자 두 개(픽셀 단위 너비와 높이)',
  'an ISO 8601 duration such as "PT15M"': '"PT15M" 같은 ISO 8601 기간',
  'a date such as "2027-03-31"': '"2027-03-31" 같은 날짜',
  'a group outside this one': '이 그룹 바깥의 그룹',
  'an id of its own': '하나뿐인 id',
}

const phrasePatterns: readonly Pattern[] = [
  [/^an id: lower-case .* at most (\d+) characters$/, 'id(영문 소문자, 숫자, 하이픈. $1자까지)'],
  [/^at most (\d+) characters$/, '$1자까지의 문자열'],
  [/^one of (.*)$/, '다음 가운데 하나($1)의'],
  [/^("faultline\/\d+")$/, '$1'],
]

function phraseOf(phrase: string): string | undefined {
  const noun = /^the id of an? (\w+)$/.exec(phrase)?.[1]
  if (noun !== undefined && nouns[noun]) return `${nouns[noun]}의 id`
  return phrases[phrase] ?? translated(phrase, phrasePatterns)
}

const remarks: readonly Pattern[] = [
  [/^the text ends there$/, '글이 거기서 끝납니다.'],
  [
    /^it is missing: this may not be a Faultline document$/,
    '비어 있습니다. Faultline 문서가 아닐 수 있습니다.',
  ],
  [/^(.*) is already the id of (.*)$/, '$1은(는) 이미 $2의 id입니다.'],
  [/^it stands inside itself: (.*)$/, '자기 자신 안에 들어 있습니다: $1'],
  [/^there is no way to it from (.*)$/, '$1에서 옮겨 올 방법이 없습니다.'],
]

function remarkOf(rest: string): string | undefined {
  const found = /^found (.*)$/.exec(rest)?.[1]
  if (found !== undefined) return `지금은 ${phrases[found] ?? found}입니다.`
  const [, absent, name] = /^there is no (\w+) (".*")$/.exec(rest) ?? []
  if (absent !== undefined && nouns[absent]) return `${name}(이)라는 ${nouns[absent]}이(가) 없습니다.`
  const [, id, other] = /^(".*") is an? (\w+)$/.exec(rest) ?? []
  if (other !== undefined && nouns[other]) return `${id}은(는) ${nouns[other]}입니다.`
  return translated(rest, remarks)
}
