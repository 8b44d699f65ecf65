/** Why something did not work, and the way on: one sentence for each kind of failure there is. */
export const failures = {
  'failure.disk.disk-full': 'The disk is full. Free some space, or save to another disk.',
  'failure.disk.quota-used-up':
    'Your share of this disk is used up. Free some space, or save elsewhere.',
  'failure.disk.file-too-big-for-disk':
    'This disk takes no file of that size. Save to another disk.',
  'failure.disk.not-allowed': 'This computer does not let you. Choose a folder of your own.',
  'failure.disk.read-only-disk': 'The disk can only be read. Save to another one.',
  'failure.disk.in-use': 'Another program holds the file. Close it there and try again.',
  'failure.disk.disk-error':
    'The disk reports an error. Save to another disk, and have this one looked at.',
  'failure.disk.too-many-open-files':
    'Too many files are open on this computer. Close some programs and try again.',
  'failure.disk.not-found': 'The file or its folder is no longer there.',
  'failure.disk.already-there': 'Something of that name is there already. Choose another name.',
  'failure.disk.not-a-file': 'That is a folder, not a file.',
  'failure.disk.name-too-long': 'The name is too long for this disk. Choose a shorter one.',
  'failure.disk.disk-gone': 'The disk no longer answers. Plug it in again, or save to another one.',
  'failure.disk.read-back-differs':
    'The disk gave back something else than was written. Save to another disk, and have this one looked at.',
  'failure.disk.unexpected': 'The computer refused ({code}). Try another place.',

  'failure.open.title': 'This file cannot be opened',
  'failure.open.title-named': '“{name}” cannot be opened',
  'failure.open.not-ours':
    'It is not an agreement of EWA Editor. To take over a text or Word file, choose “From a Word file” on the start screen.',
  'failure.open.cut-off':
    'The end of the file is missing: it was cut off while being copied or sent. Ask for it again, or open an earlier version.',
  'failure.open.cut-off-at':
    'The end of the file is missing: {found, number} of {expected, number} bytes are here. Ask for it again, or open an earlier version.',
  'failure.open.damaged-line':
    'The file is damaged at line {line, number}. Nothing in it was changed by this app. Open an earlier version, or ask the person who sent it for another copy.',
  'failure.open.damaged-part':
    'The file is damaged in its part “{part}”. Nothing in it was changed by this app. Open an earlier version, or ask the person who sent it for another copy.',
  'failure.open.newer-than-app':
    'It was saved by a newer EWA Editor and is fine. Update EWA Editor on this computer to open it.',
  'failure.open.too-large':
    'It is far larger than any agreement can be, so it was not opened. Ask the person who sent it what it is.',
  'failure.open.unknown-handle':
    'EWA Editor no longer knows where that file is. Choose it again with “Another file…”.',
  'failure.open.base-gone':
    'The file that this work was done on is gone, so the work cannot be put together again. If you have a copy of the file, put it back where it was and try again.',

  'failure.template.no-such-template':
    'The template “{name}” is missing. Install EWA Editor again.',
  'failure.template.unreadable':
    'The template {file} could not be read ({code}). Install EWA Editor again.',
  'failure.template.bad-template':
    'The template {file} has a mistake in it. Somebody edited it; put the original back.',

  'failure.pack.not-found': 'The rule pack {file} is missing. Install EWA Editor again.',
  'failure.pack.unreadable':
    'The rule pack {file} could not be read ({code}). Install EWA Editor again.',
  'failure.pack.not-json': 'The rule pack {file} is damaged. Install EWA Editor again.',
  'failure.pack.file-damaged':
    '“{file}” is no rule pack: it is damaged, or something else. Ask whoever sent it to send it again.',
  'failure.pack.same-name':
    'Another pack called {name}, {version} is on this computer, with other contents, so this one was not taken in. If UTLA corrected it, ask for one with a new version. To have this one instead, remove the other in this list first.',
  'failure.pack.too-large':
    '“{file}” is too large to be a rule pack. Check that it is the file that UTLA sent.',
  'failure.pack.too-slow':
    '“{file}” took longer, or more memory, to be tried on its own examples than any pack should, so it was not taken in. Send it back to whoever made it.',
  'failure.pack.built-in':
    'The pack that comes with EWA Editor has this name and version ({version}), so there is nothing to take in. A changed pack needs a version of its own.',
  'failure.pack.invalid':
    'The pack is not complete or not right at “{path}” ({problem}), so it is not used. Send that place back to whoever made it.',
  'failure.pack.misread':
    'The pack misreads one of its own examples, so it is not used: “{text}” should be “{expected}” and was read as “{found}”.',
  'failure.pack.none': 'Nothing found',

  'failure.save.title': 'Not saved',
  'failure.save.safe': 'Your work is in this window and kept against a crash. Nothing is lost.',
  'failure.save.read-only':
    'The file, or the disk it is on, can only be read. Save a copy somewhere else and work on that.',
  'failure.save.conflict-title': 'The file changed on disk',
  'failure.save.conflict':
    'Somebody saved it after you opened it. Nothing is lost: choose which to keep.',
  'failure.save.conflict-unreadable':
    'Something else wrote over it after you opened it, and what is there now is no whole agreement. Save your work as a copy.',
  'failure.save.removed-title': 'The file is no longer there',
  'failure.save.removed':
    'It was deleted, moved or renamed, or its disk was taken out. What you wrote is still in this window.',
  'failure.save.would-replace':
    'The file of that name is not an agreement and was left alone. Choose another name.',
  'failure.save.would-not-open':
    'What would have been written could not be read back. This is a mistake in EWA Editor; the file on disk is as it was.',
  'failure.save.not-settled':
    'The file is written and whole, but the disk would not promise to keep it through a power cut. Save a copy to another disk.',
  'failure.save.open-elsewhere':
    'The file you chose is open in another window. Close it there, or choose another name.',

  'failure.import.unknown-handle': 'EWA Editor no longer knows that file. Choose it again.',
  'failure.import.not-found': 'There is no such file any more. Choose it again.',
  'failure.import.not-a-file': 'This is a folder. Choose the file in it.',
  'failure.import.cannot-read':
    'The file could not be read ({code}). Copy it to this computer and try again.',
  'failure.import.empty': 'The file is empty.',
  'failure.import.no-words': 'There are no words in this file, perhaps only pictures of them.',
  'failure.import.too-large':
    'The file has {size, number} MB; the most that is taken is {most, number} MB. Take the pictures out and try again.',
  'failure.import.too-many-paragraphs':
    'The file has {count, number} paragraphs; the most that are taken are {most, number}. Take out what is no part of the agreement.',
  'failure.import.encrypted':
    'The file is locked with a password. Open it in Word, remove the password and save it.',
  'failure.import.binary':
    'This is no text that can be read. Open it in the program it was made with and save it as .docx or .txt.',
  'failure.import.damaged':
    'The Word file is damaged. Open it in Word, save it again, and try that.',
  'failure.import.format.word-97':
    'This is a Word file of the old kind (.doc). Open it in Word and save it as .docx.',
  'failure.import.format.pdf':
    'This is a PDF, which holds pages and no text in order. Import the Word file it was made from. A PDF made by EWA Editor has the agreement inside: open it with “Check a copy”.',
  'failure.import.format.rtf':
    'This is an RTF file. Open it in a word processor and save it as .docx.',
  'failure.import.format.odt':
    'This is an OpenDocument text. Open it in your word processor and save it as .docx.',
  'failure.import.format.pages':
    'This is a Pages document. Open it in Pages and export it as Word.',
  'failure.import.format.spreadsheet':
    'This is a spreadsheet. Save the text as .docx or .txt. A staff list goes in under “Sign-off”.',
  'failure.import.format.slides': 'These are slides. Save the text as .docx or .txt.',
  'failure.import.format.html':
    'This is a web page. Copy its text into a word processor and save it as .docx.',
  'failure.import.format.image': 'This is a picture. Words in a picture cannot be read.',
  'failure.import.format.ewa': 'This is an agreement already. Open it as it is.',
  'failure.import.format.zip':
    'This is an archive. Unpack it first, and import the Word or text file in it.',
  'failure.import.danger.document-type':
    'The file was refused: it declares a document type, which Word never does. If it is honest, open it in Word, save it again, and try that.',
  'failure.import.danger.external-relation':
    'The file was refused: it wants to fetch something from elsewhere. If it is honest, open it in Word, save it again, and try that.',
  'failure.import.danger.zip-bomb': 'The file was refused: it would unpack to something enormous.',
  'failure.import.danger.false-size':
    'The file was refused: it lies about the size of what is inside.',
  'failure.import.danger.bad-path': 'The file was refused: it wants to write outside of itself.',
  'failure.import.danger.too-deep': 'The file was refused: it is nested deeper than any document.',
  'failure.import.danger.too-many-parts':
    'The file was refused: it consists of more parts than any document.',

  'failure.pdf.missing-glyph':
    'No PDF was made: the character “{character}” ({codePoint}) in {where} cannot be printed. Write it in another way there.',
  'failure.pdf.stopped': 'No PDF was made: printing was stopped.',
  'failure.pdf.worker':
    'No PDF was made: printing broke down ({detail}). This is a mistake in EWA Editor; your agreement is as it was.',
  'failure.pdf.would-replace':
    'No PDF was made: “{name}” is there already. Choose another name, or write “.pdf” behind this one to replace it.',
  'failure.pdf.not-a-pdf':
    '“{name}” is there already and is not a PDF, so it was left alone. Choose another name.',

  'failure.key.not-a-key':
    'Nothing was recorded: the file that should hold this computer’s signing key holds something else. Ask whoever looks after this computer to move it away, without deleting it; a new key is then made.',
  'failure.key.not-allowed':
    'Nothing was recorded: this computer does not let EWA Editor read or make its signing key. Ask whoever looks after this computer.',
  'failure.key.failed':
    'Nothing was recorded: this computer’s signing key could not be read or made. Free some disk space and try again.',
  'failure.record.roster-not-recorded':
    'Nothing was recorded: the staff list in this file was changed outside EWA Editor. Enter the right list again.',
  'failure.record.other-content':
    'Nothing was recorded: the agreement changed after its words were shown. Read them once more.',
  'failure.record.other-words':
    'Nothing was recorded: these are not the words that this release shows for that. Open the signing screen again.',
  'failure.record.ledger-full':
    'Nothing was recorded: the file holds {most, number} records already, more than any school needs. Start a fresh copy from the template.',
  'failure.record.broken-ledger':
    'Nothing was recorded, because the records in this file do not hold together. {fault} Go back to a copy whose records are whole.',
  'failure.record.not-saved': 'Nothing was recorded, because the file could not be saved. {why}',
  'failure.ledger.out-of-order':
    'They stand in an order that EWA Editor never writes, at record {number, number} of computer {computer}.',
  'failure.ledger.forked':
    'There are two different versions of record {number, number} of computer {computer}.',
  'failure.ledger.gap':
    'A record before record {number, number} of computer {computer} is missing.',
  'failure.ledger.broken-link':
    'The record before record {number, number} of computer {computer} is not the one that was there when it was made.',
  'failure.ledger.false-signature':
    'Record {number, number} of computer {computer} was changed after it was made.',

  'failure.proposal.no-name': 'Type the full name.',
  'failure.proposal.name-too-long':
    'That name is longer than {longest, number} letters. Write it as it stands on the staff list.',
  'failure.proposal.not-on-roster':
    '“{name}” is not on the staff list. Correct the spelling, or add the person to the list.',
  'failure.proposal.not-a-member':
    '{name} is not a bargaining unit member according to the staff list, so there is nothing to elect or decline. If the list is wrong, correct it.',
  'failure.proposal.two-of-that-name':
    'The staff list holds {count, number} people of that name. Tell them apart in the list, with a middle name or a room.',
  'failure.proposal.statement-too-long':
    'The wording to be signed is longer than {longest, number} letters, more than anyone reads before signing. Shorten that clause.',

  'failure.roster.empty':
    'There is nobody in this table. The first row holds the headings name, role, member, percent; each further row one person.',
  'failure.roster.too-many':
    'The table has more than {most, number} people. Leave only the staff of this school.',
  'failure.roster.missing-column':
    'There is no column “{column}”. The first row must hold the headings name, role, member, percent.',
  'failure.roster.repeated-column': 'The column “{column}” is there twice. Remove one of them.',
  'failure.roster.no-name': 'Row {row, number}: the name is missing.',
  'failure.roster.too-long':
    'Row {row, number}: the {column} is too long for a staff list. Shorten it.',
  'failure.roster.unclear-member':
    'Row {row, number}: “{found}” does not say whether the person is a bargaining unit member. Write yes or no.',
  'failure.roster.percent-not-whole':
    'Row {row, number}: “{found}” is no whole percent. Write 100 for a full position, 50 for half of one.',
  'failure.roster.percent-out-of-range':
    'Row {row, number}: {found} percent cannot be; it goes from 0 to 100.',
  'failure.roster.repeated-name':
    'Row {row, number}: {name} is already in row {firstRow, number}. Tell the two apart, or remove one.',
  'failure.roster.too-large':
    'The table is larger than any staff list ({most, number} bytes are the most). Leave only the staff of this school.',
  'failure.roster.not-text':
    'This is no table in plain text. Save the staff list as CSV and choose that file.',
  'failure.roster.open-quote':
    'Row {row, number}: a quotation mark is opened and never closed. Correct it, and choose the file again.',

  'failure.verify.pdf-damaged': 'The PDF is damaged and cannot be read. Ask for another copy.',
  'failure.verify.not-a-pdf': 'This is neither an agreement nor a PDF.',
  'failure.verify.pdf-too-large': 'The PDF is far larger than any agreement can be.',
} as const;
