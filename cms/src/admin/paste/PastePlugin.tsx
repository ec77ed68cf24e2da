'use client'

import { COMMAND_PRIORITY_HIGH, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import { insertParts } from './insertParts'
import { cleaned } from './logic/cleaned'
import { deadLinkIn } from './logic/deadLinkIn'
import { emptyReport, LOSSES, type Report } from './logic/report'

type Translate = (key: string, variables?: Record<string, unknown>) => string

/** Takes what is pasted from other programs as a text here can hold it, and says what had to stay behind. */
export function PastePlugin() {
  const [editor] = useLexicalComposerContext()
  const t = useTranslation().t as Translate
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const data = 'clipboardData' in event ? event.clipboardData : null
          const isField = event.target instanceof Element && event.target.closest('input, textarea, select')
          // Between texts of this platform the editor itself carries everything over.
          if (!data || isField || data.types.includes('application/x-lexical-editor')) return false
          const report = paste(editor, data)
          if (!report) return false
          event.preventDefault()
          const said = sentence(report, t)
          if (said) toast.warning(said, { duration: 15_000 })
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, t],
  )
  return null
}

/** Inserts what lies on the clipboard; null when the editor may take it as it is. */
function paste(editor: Parameters<typeof insertParts>[0], data: DataTransfer): Report | null {
  const html = data.getData('text/html')
  if (html) {
    const { parts, report } = cleaned(html)
    insertParts(editor, parts)
    return report
  }
  const text = data.getData('text/plain')
  if (!text) return data.files.length ? { ...emptyReport(), pictures: data.files.length } : null
  // Over chosen words the editor would make a link of it.
  if (!deadLinkIn(text)) return null
  insertParts(editor, [{ type: 'words', words: text }])
  return { ...emptyReport(), links: 1 }
}

function sentence(report: Report, t: Translate): string {
  const lost = LOSSES.filter((loss) => report[loss] > 0)
  if (!lost.length) return ''
  const list = lost.map((loss) => `${t(`paste:${loss}`)} – ${report[loss]}`).join(', ')
  const hints = lost.filter((loss) => ['pictures', 'textBoxes', 'links', 'cells', 'footnotes'].includes(loss))
  return [t('paste:leftOut', { list }), ...hints.map((loss) => t(`paste:${loss}Hint`))].join(' ')
}
