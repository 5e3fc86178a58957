import {
  documentIds,
  languageCodes,
  loadLanguage,
  mother,
  packetDocuments,
  type LanguageCode,
} from '../../../templates/documents/index.ts';
import { problem, type Problem } from '../../core/base/problem.ts';
import { err, ok, type Result } from '../../core/base/result.ts';
import type { Answer, Progress } from '../../contract/dispatch.ts';
import { jsonText } from '../../exporters/json-text.ts';
import { createPdfRenderer, type PdfDefinition, type PdfRenderer } from '../../print/index.ts';
import { issuePacket, type OutputFile, type PacketPorts } from '../../services/issue-packet.ts';
import { openCase } from '../../services/open-case.ts';
import type { PacketJob, PreviewRequest, PrintedPacket } from '../../services/ports/printer.ts';
import { sha256 } from '../bytes.ts';
import { caseFormat } from '../case-format.ts';
import { programVersion } from '../program-version.ts';

type OnProgress = (progress: Progress) => void;

/** The packet as `mibarai packet` makes it, kept in memory. */
export async function printPacket(job: PacketJob, onProgress: OnProgress): Answer<PrintedPacket> {
  const chosen = choose(job);
  if (!chosen.ok) return chosen;
  const opened = openCase(caseFormat, { text: job.caseText, fileName: 'case.json' });
  if (!opened.ok) return opened;
  const { caseFile } = opened.value;
  const { documents, language } = chosen.value;
  let files: readonly OutputFile[] = [];
  const issued = await issuePacket(
    {
      // A character that no font has is printed as 〓.
      ...counted(documents, await createPdfRenderer({ onProblem: () => undefined }), {
        workers: job.worker === null ? caseFile.workers.length : 1,
        onProgress,
      }),
      sha256,
      jsonText,
      writeFolder: (_folder, made) => {
        files = made;
        return Promise.resolve(ok(null));
      },
    },
    {
      caseFile,
      caseBytes: new TextEncoder().encode(job.caseText),
      folder: '',
      languageOf: (own) => language ?? languageCodes.find((code) => code === own) ?? mother,
      worker: job.worker ?? undefined,
      programVersion,
    },
  );
  return issued.ok ? ok({ files, manifest: issued.value }) : issued;
}

/** One paper of one worker, as the packet has it. */
export async function printPreview(request: PreviewRequest, onProgress: OnProgress): Answer<Uint8Array> {
  const printed = await printPacket({ ...request, documents: [request.document] }, onProgress);
  if (!printed.ok) return printed;
  const { files, manifest } = printed.value;
  const listed = manifest.workers[0]!.files.find(({ document }) => document === request.document);
  const paper = files.find(({ path }) => path === listed?.path);
  if (paper === undefined)
    return err([problem('error', 'document-not-for-this-case', {}, { document: request.document })]);
  return ok(paper.bytes);
}

type Chosen = { readonly documents: readonly (typeof documentIds)[number][]; readonly language: LanguageCode | null };

function choose(job: PacketJob): Result<Chosen, readonly Problem[]> {
  const documents = documentIds.filter((id) => job.documents === null || job.documents.includes(id));
  const unknown = job.documents?.find((name) => !documents.some((id) => id === name));
  if (unknown !== undefined)
    return err([problem('error', 'unknown-document', {}, { document: unknown, choices: documentIds.join(', ') })]);
  const language = languageCodes.find((code) => code === job.language) ?? null;
  return job.language !== null && language === null
    ? err([problem('error', 'unknown-language', {}, { language: job.language, choices: languageCodes.join(', ') })])
    : ok({ documents, language });
}

type Counted = Pick<PacketPorts<PdfDefinition, LanguageCode>, 'documents' | 'renderPdf'>;

/** Reports progress after each paper. The total assumes that later workers have as many papers as this one. */
function counted(
  documents: Chosen['documents'],
  renderPdf: PdfRenderer,
  { workers, onProgress }: { readonly workers: number; readonly onProgress: OnProgress },
): Counted {
  let [done, total, begun] = [0, 0, 0];
  return {
    documents: async (report, code) => {
      const papers = packetDocuments(report, await loadLanguage(code), documents);
      begun += 1;
      total = done + papers.length * (workers - begun + 1);
      return papers;
    },
    renderPdf: async (definition) => {
      onProgress({ what: 'print', done, total });
      const pdf = await renderPdf(definition);
      done += 1;
      return pdf;
    },
  };
}
