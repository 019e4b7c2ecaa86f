import { listed, type Marks } from './marks.ts';

/** Portuguese. */
export const pt: Marks = {
  wrote: listed('escreveu, escreveu o seguinte, escreve'),
  on: listed('Em, No dia'),
  labels: {
    from: listed('de, remetente'),
    sent: listed('enviado, enviada, data, enviada em, enviado em, enviado a'),
    to: listed('para, destinatário'),
    cc: listed('cc, com cópia'),
    subject: listed('assunto'),
    other: listed('responder para, responder a, anexos, importância, prioridade'),
  },
  original: listed(`
    mensagem original, mensagem encaminhada, mensagem reencaminhada, e-mail original, início da mensagem encaminhada,
    início da mensagem reencaminhada, compromisso original`),
  closings: listed(`
    atenciosamente, cumprimentos, com os melhores cumprimentos, melhores cumprimentos, os melhores cumprimentos,
    com cumprimentos, cordialmente, saudações, saudações cordiais, abraços, um abraço, abraço, grande abraço, beijos,
    beijinhos, respeitosamente, obrigado e cumprimentos, obrigada e cumprimentos, com estima, cordiais saudações`),
  shortClosings: listed('att, atte, abs, abç, bjs, cmpts'),
  sentFrom: listed(`
    enviado do meu, enviado da minha, enviado de, enviado do, enviado a partir, enviado através, enviado pelo,
    enviado com, obter o outlook para, obtenha o outlook para, do meu`),
  sentFromEnd: [],
  footers: listed(`
    antes de imprimir, pense no meio ambiente, livre de vírus, sem vírus, este e-mail foi verificado,
    este email foi verificado, recebeu esta mensagem porque, você recebeu esta mensagem porque`),
  disclaimer: {
    message: listed('esta mensagem, este e-mail, este email, esta comunicação, este correio, anexos'),
    secret: listed('confidencial, confidenciais, privilegiada, sigilosa, confidencialidade'),
    meant: listed('destinatário, destinatários, destina-se, destinada, exclusivo, exclusivamente'),
    mistake: listed('por engano, por erro, eliminar, elimine, apagar, apague, notifique, informe, proibida, proibido'),
  },
};
