import type { Page } from '@playwright/test'

const leads = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const [firstSyllable, perLead, perVowel] = [0xac00, 588, 28]

/** What the input method shows while one syllable is put together: 서, ㅅ before it. */
function stepsOf(syllable: string): readonly string[] {
  const at = syllable.charCodeAt(0) - firstSyllable
  if (at < 0 || at >= leads.length * perLead) return [syllable]
  const open = String.fromCharCode(firstSyllable + at - (at % perVowel))
  const lead = leads[Math.floor(at / perLead)] ?? ''
  return open === syllable ? [lead, syllable] : [lead, open, syllable]
}

/** A Korean input method, as the browser hears it: each syllable is composed, and the last one still is when Enter
 *  comes, which first ends the composition and then comes again as itself. */
export async function hangulOn(page: Page) {
  const session = await page.context().newCDPSession(page)
  const composing = (code: string) =>
    session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      windowsVirtualKeyCode: 229,
      key: 'Process',
      code,
    })
  const commit = (text: string) => session.send('Input.insertText', { text })
  let last = ''
  return {
    async type(text: string) {
      for (const syllable of text) {
        if (last) await commit(last)
        last = syllable
        for (const step of stepsOf(syllable)) {
          await composing('KeyR')
          await session.send('Input.imeSetComposition', {
            text: step,
            selectionStart: step.length,
            selectionEnd: step.length,
          })
        }
      }
    },

    /** Backspace, which takes back what is being composed. */
    async takeBack() {
      await session.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 })
      last = ''
    },

    /** Enter as the person presses it, once. */
    async enter() {
      await composing('Enter')
      await commit(last)
      last = ''
      await page.keyboard.press('Enter')
    },

    /** A letter key while nothing takes text: it gives its Hangul letter, or the input method keeps it to itself. */
    async key(code: string, key = 'Process') {
      const pressed = { key, code, windowsVirtualKeyCode: 229 }
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...pressed })
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed })
    },
  }
}
