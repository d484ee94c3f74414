<!DOCTYPE html>
<html>
<head>
<meta charset="UTF-8">
<meta name="application-name" content="${config.site_title}">
<title>${content.title}</title>
</head>
<body>
${content.body}
</body>
</html>
