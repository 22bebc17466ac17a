/** Words of the reading pane. */
import { counted } from './counted.ts';

const en = {
  reading: {
    heading: 'Reading',
    goTo: 'Go to section …',
    both: 'Both languages',
    paragraph: (number: number) => `Paragraph ${number}`,
    sentence: (number: number) => `Sentence ${number}`,
    table: (number: string, title: string) => `Table ${number}: ${title}`,
    notes: 'Notes',
    pages: (pages: string) => `, p. ${pages}`,
    alsoAt: 'also at',
    steps: 'How the paragraph argues',
    silent: (reason: string) => `Claims nothing: ${reason}.`,
    silence: {
      'research-question': 'it asks what the article will answer',
      announcement: 'it announces what will come',
      heading: 'it is a heading',
      transition: 'it leads over to what follows',
    },
    notCoded: 'Not coded yet.',
    copy: {
      open: 'Open your copy …',
      close: 'Put your copy away',
      promise:
        'Open a copy of your own (text, Markdown or PDF; or drop it here) to read the article’s own sentences with their claims. It is read in this tab; nothing of it is sent or stored.',
      opening: (name: string) => `Looking for the article’s sentences in ${name} …`,
      page: (name: string, at: number, of: number) => `Reading page ${at} of ${of} of ${name} …`,
      stop: 'Stop',
      found: (found: number, all: number, name: string) =>
        found === all ? `All ${all} sentences found in ${name}.` : `${found} of ${all} sentences found in ${name}.`,
      stays: 'Your copy is in this tab alone. Choose a sentence to see what it claims.',
      notInCopy: 'The sentence of this claim was not found in your copy.',
      missing: (count: number) => `${counted(count, 'sentence')} not found`,
      missingWhy:
        'Their wording differs in your copy, or something stands in their midst: another edition, a scan with errors, a column that was read out of order.',
      shown: 'Text shown',
      ours: 'In our words',
      theirs: 'Your copy',
      paragraph: (section: string, paragraph: number) => `${/^\d/.test(section) ? '§ ' : ''}${section} ¶${paragraph}`,
      claimsOf: (number: number) => `What sentence ${number} claims`,
      another: 'Choose another file …',
      without: 'Go on without a copy',
      refused: (name: string) => `${name} cannot be shown as a copy of this article`,
      why: {
        empty: 'The file is empty.',
        picture:
          'It is a picture. A page must be text to be searched: save the article as PDF or text, or have the picture read by a text recognition program first.',
        document:
          'It is a file of a word processor, a reader or a web page. Open it there and save or print it as PDF, or save it as plain text.',
        unreadable: 'It holds no text in an encoding known here (UTF-8, UTF-16, GB 18030).',
        'too-large': 'It is much larger than an article. Choose a file that holds the article alone.',
        locked:
          'The PDF is locked with a password. Open it with the password elsewhere and print it as a new PDF, or save its text.',
        broken: 'The PDF is damaged and cannot be opened. Download it again, or save its text.',
        'no-pdf':
          'It is named as a PDF and is none: a page of a site may have been saved in its place. Download the PDF again, or save the article’s text.',
        'no-text':
          'The PDF holds pictures of pages, and no text: it was scanned. Have it read by a text recognition program, or take the PDF of the publisher.',
        'another-article':
          'None of the article’s sentences is in it. It may be another article, a translation, or a text that was recognised with many errors.',
        failed: 'It could not be read. Try again, or choose another file.',
      },
    },
  },
};

const zh: typeof en = {
  reading: {
    heading: '阅读',
    goTo: '跳到章节……',
    both: '双语对照',
    paragraph: (number) => `第 ${number} 段`,
    sentence: (number) => `第 ${number} 句`,
    table: (number, title) => `表 ${number}：${title}`,
    notes: '注释',
    pages: (pages) => `，第 ${pages} 页`,
    alsoAt: '另见',
    steps: '本段的论证',
    silent: (reason) => `没有作出论断：${reason}。`,
    silence: {
      'research-question': '这里提出文章要回答的问题',
      announcement: '这里预告下文',
      heading: '这是标题',
      transition: '这里承上启下',
    },
    notCoded: '尚未编码。',
    copy: {
      open: '打开你的文本……',
      close: '收起你的文本',
      promise:
        '打开你自己的一份文章（纯文本、Markdown 或 PDF，也可以拖到这里），就能读到原句及其论断。文件只在这个标签页中读取，不会发送，也不会保存。',
      opening: (name) => `正在 ${name} 中寻找文章的句子……`,
      page: (name, at, of) => `正在读取 ${name}，第 ${at} 页，共 ${of} 页……`,
      stop: '停止',
      found: (found, all, name) =>
        found === all ? `在 ${name} 中找到全部 ${all} 句。` : `在 ${name} 中找到 ${all} 句中的 ${found} 句。`,
      stays: '你的文本只在这个标签页中。点选一句，看它作出哪些论断。',
      notInCopy: '这条论断的原句在你的文本中没有找到。',
      missing: (count) => `${count} 句没有找到`,
      missingWhy: '这些句子在你的文本中措辞不同，或中间夹有别的内容：例如版本不同、识别有误、分栏次序错乱。',
      shown: '显示的文字',
      ours: '我们的转述',
      theirs: '你的文本',
      paragraph: (section, paragraph) => `${section} 第${paragraph}段`,
      claimsOf: (number) => `第 ${number} 句的论断`,
      another: '换一个文件……',
      without: '不打开文本，继续阅读',
      refused: (name) => `${name} 无法作为本文的文本显示`,
      why: {
        empty: '文件是空的。',
        picture: '这是图片。只有文字才能查找：请把文章存为 PDF 或纯文本，或先用文字识别软件处理图片。',
        document: '这是文字处理软件、阅读器或网页的文件。请在原来的程序中打开，另存或打印为 PDF，或另存为纯文本。',
        unreadable: '文件中没有可识别编码（UTF-8、UTF-16、GB 18030）的文字。',
        'too-large': '文件远大于一篇文章。请选择只含这篇文章的文件。',
        locked: '这份 PDF 设有密码。请在别处用密码打开，再打印为新的 PDF，或另存其文字。',
        broken: '这份 PDF 已损坏，无法打开。请重新下载，或另存其文字。',
        'no-pdf': '文件名是 PDF，内容却不是：存下的可能是一个网页。请重新下载 PDF，或另存文章的文字。',
        'no-text': '这份 PDF 只有页面图像，没有文字，是扫描件。请先用文字识别软件处理，或使用出版者提供的 PDF。',
        'another-article': '其中没有本文的任何一句。它可能是另一篇文章、译文，或识别错误很多的文本。',
        failed: '无法读取。请重试，或换一个文件。',
      },
    },
  },
};

export const readingWords = { en, zh };
