import type { Language } from '../../src/checks/index.ts'
import { escapeXml } from '../../src/formats/svg/xml.ts'
import { sampleTopics, type SampleTopic } from '../../src/model/index.ts'
import { pictureSize } from '../../src/formats/index.ts'
import { wordsOf, type DrawnSample } from './drawnSample.ts'
import css from './indexPage.css?raw'
import { phrases } from './phrases.ts'

export interface PageOptions {
  readonly language: Language
  /** Folders of the SVG files in either theme. */
  readonly light: string
  readonly dark: string
  /** Names of the Markdown files. */
  readonly notes: readonly string[]
}

function card(drawn: DrawnSample, { language, light, dark }: PageOptions): string {
  const words = wordsOf(drawn, language)
  const { slug, sample } = drawn
  const { width, height } = pictureSize(drawn.drawing.scene)
  const title = escapeXml(words.title)
  return `<article id="${slug}">
<a class="picture" href="svg/${slug}.svg" title="${escapeXml(words.description)}">
<picture><source media="(prefers-color-scheme: dark)" srcset="${dark}/${slug}.svg">
<img src="${light}/${slug}.svg" width="${width}" height="${height}" alt="${title}" loading="lazy" decoding="async"></picture></a>
<div class="about"><h3>${title}</h3>
<p class="verdict ${drawn.tone}">${escapeXml(drawn.verdict)}</p>
<p class="facts"><span>${escapeXml(phrases[language].roles[sample.role])}</span>
<span class="files"><a href="png/${slug}.png" aria-label="PNG: ${title}">PNG</a> <a href="svg/${slug}.svg" aria-label="SVG: ${title}">SVG</a></span></p></div>
</article>`
}

function section(topic: SampleTopic, samples: readonly DrawnSample[], options: PageOptions): string {
  const name = escapeXml(phrases[options.language].topics[topic])
  return `<section aria-labelledby="topic-${topic}">
<h2 id="topic-${topic}">${name}<span class="count">${samples.length}</span></h2>
<div class="grid">
${samples.map((one) => card(one, options)).join('\n')}
</div></section>`
}

/** One page with all samples by topic: no scripts, nothing from elsewhere; light or dark as the reader's system is. */
export function indexPage(samples: readonly DrawnSample[], options: PageOptions): string {
  const words = phrases[options.language]
  const topics = sampleTopics
    .map((topic) => ({ topic, samples: samples.filter(({ sample }) => sample.topic === topic) }))
    .filter((one) => one.samples.length > 0)
  const links = topics.map(
    ({ topic, samples: own }) =>
      `<li><a href="#topic-${topic}">${escapeXml(words.topics[topic])} <span class="count">${own.length}</span></a></li>`,
  )
  const notes = options.notes.map((file) => `<a href="${file}">${file.replace(/\.md$/, '')}</a>`)
  const title = words.title(samples.length)
  return `<!doctype html>
<html lang="${options.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Faultline · ${title}</title>
<style>
${css}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="lead">${words.lead}</p>
<p class="notes"><span>${words.notes}</span> ${notes.join(' ')}</p>
</header>
<nav aria-label="${words.title(samples.length)}"><ul>
${links.join('\n')}
</ul></nav>
<main>
${topics.map(({ topic, samples: own }) => section(topic, own, options)).join('\n')}
</main>
<footer>Faultline</footer>
</body>
</html>
`
}
