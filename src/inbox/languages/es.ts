import { listed, type Marks } from './marks.ts';

/** Spanish. */
export const es: Marks = {
  wrote: listed('escribió, escribio, ha escrito, escribió lo siguiente, escribe'),
  on: listed('El'),
  labels: {
    from: listed('de, remitente'),
    sent: listed('enviado, enviado el, fecha, enviados'),
    to: listed('para, a, destinatario'),
    cc: listed('cc, copia'),
    subject: listed('asunto'),
    other: listed('responder a, datos adjuntos, importancia, prioridad'),
  },
  original: listed(`
    mensaje original, correo original, mensaje reenviado, mensaje enviado, inicio del mensaje reenviado, cita original,
    correo reenviado`),
  closings: listed(`
    saludos, un saludo, saludos cordiales, cordiales saludos, un cordial saludo, cordialmente, muchos saludos,
    un saludo cordial, atentamente, muy atentamente, le saluda atentamente, reciba un cordial saludo, un abrazo,
    un fuerte abrazo, abrazos, besos, gracias y saludos, muchas gracias y saludos, saludos y gracias, mis saludos,
    quedo atento, quedo atenta, afectuosamente, sinceramente, mejores saludos`),
  shortClosings: listed('atte, slds, bss'),
  sentFrom: listed(`
    enviado desde, enviado con, enviado por, enviado a través de, enviado vía, enviado via, obtener outlook para,
    obtén outlook para, descargar outlook para, desde mi`),
  sentFromEnd: [],
  footers: listed(`
    antes de imprimir, por favor considere el medio ambiente, piense en el medio ambiente, libre de virus,
    este correo electrónico ha sido comprobado, has recibido este mensaje porque, recibe este mensaje porque`),
  disclaimer: {
    message: listed(
      'este mensaje, este correo, este e-mail, este email, esta comunicación, archivos adjuntos, ficheros adjuntos',
    ),
    secret: listed('confidencial, confidenciales, privilegiada, confidencialidad'),
    meant: listed('destinatario, destinatarios, dirigido, dirigida, exclusivamente'),
    mistake: listed(
      'por error, eliminar, eliminarlo, destruir, notificar, notifique, prohibida, prohibido, no autorizada',
    ),
  },
};
